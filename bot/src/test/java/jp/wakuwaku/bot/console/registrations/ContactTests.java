package jp.wakuwaku.bot.console.registrations;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jp.wakuwaku.bot.audit.AuditEntry;
import jp.wakuwaku.bot.audit.AuditTrail;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.layout.ConsoleTimes;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.registration.desk.TestContacts;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.Residents;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class ContactTests extends DeskScreens {

	@Autowired
	Residents residents;

	@Autowired
	AuditTrail trail;

	@Autowired
	ApplicationContext context;

	@Autowired
	OfficeRules rules;

	@Autowired
	ConsoleTimes times;

	@AfterEach
	void leaveTheHoursThatShip() {
		this.rules.change(QuietHours.SHIPPED);
	}

	@Test
	void offersThoseWhomLineReachesAndListsTheOthers() {
		String friend = friend("山田 花子");
		enter("山田 太郎", Map.of());
		Page page = this.browser.get(ROLL + this.first + "/contact");
		assertThat(page.document().select("input[name=to][checked]").eachAttr("value")).containsExactly(friend);
		assertThat(page.texts("fieldset .quiet-text")).singleElement().asString().contains("山田 太郎", "届きません");
		Page none = this.browser.get(ROLL + this.first + "/contact?chosen=none");
		assertThat(none.document().select("input[name=to]")).hasSize(1);
		assertThat(none.document().select("input[name=to][checked]")).isEmpty();
	}

	@Test
	void saysThatLineReachesNobody() {
		enter("山田 太郎", Map.of());
		Page page = this.browser.get(ROLL + this.first + "/contact");
		assertThat(page.text(".empty p")).contains("LINEの届く方がいません");
		assertThat(page.document().select("main form")).isEmpty();
	}

	@Test
	void asksOnceMoreWithTheNumberAndTheText() {
		String friend = friend("山田 花子");
		assertThat(this.browser.post(ROLL + this.first + "/contact", Map.of("kind", "LOOK")).text("#to-error"))
			.isNotEmpty();
		assertThat(this.browser.post(ROLL + this.first + "/contact", Map.of("to", friend)).text("#kind-error"))
			.isNotEmpty();
		Page strangers = this.browser.post(ROLL + this.first + "/contact", Map.of("kind", "LOOK", "to", "K7M2-QX4R"));
		assertThat(strangers.status()).isEqualTo(422);
		Page page = this.browser.post(ROLL + this.first + "/contact", Map.of("kind", "PHONE", "to", friend));
		assertThat(page.text("h1")).isEqualTo("1人に送ります");
		assertThat(page.text(".message")).contains("お電話のお願い", "自由な講座", friend, "[電話をかける]");
		assertThat(entries()).isEmpty();
	}

	@Test
	void waitsForTheEndOfTheNightThatGrewMeanwhile() {
		String friend = friend("山田 花子");
		String result = this.browser
			.post(ROLL + this.first + "/contact/send", Map.of("kind", "COMING", "to", friend, "key", Acts.newKey()))
			.location();
		LocalDate tomorrow = JapanTime.at(this.clock.instant()).toLocalDate().plusDays(1);
		this.rules.change(QuietHours.of(LocalTime.of(21, 0), LocalTime.of(10, 0)));
		TestContacts.deliver(this.context, new SeatingId(this.first), JapanTime.of(tomorrow.atTime(8, 30)).toInstant());
		assertThat(this.browser.get(result).texts("dd").get(2))
			.isEqualTo(this.times.moment(JapanTime.of(tomorrow.atTime(10, 0)).toInstant()));
	}

	@Test
	void sendsOnceAndTellsWhatBecameOfIt() {
		String one = friend("山田 花子");
		String other = friend("山田 桜");
		List<Map.Entry<String, String>> sent = List.of(Map.entry("kind", "COMING"), Map.entry("to", one),
				Map.entry("to", other), Map.entry("key", Acts.newKey()));
		String result = this.browser.post(ROLL + this.first + "/contact/send", sent).location();
		assertThat(this.browser.post(ROLL + this.first + "/contact/send", sent).location()).isEqualTo(result);
		this.browser.submit("/console/registrations/receipts/" + other + "/cancel", Map.of("key", Acts.newKey()));
		TestContacts.deliver(this.context, new SeatingId(this.first));
		TestContacts.deliver(this.context, new SeatingId(this.first));
		Awaitility.await()
			.untilAsserted(() -> assertThat(this.browser.get(result + "/progress").texts("dd").get(1)).isEqualTo("1人"));
		assertThat(this.browser.get(result).texts("main h1")).containsExactly("送ったLINE");
		assertThat(entries()).singleElement().extracting(AuditEntry::detail).isEqualTo("COMING 2");
		assertThat(this.browser.get(ROLL + this.first + "/contact").texts("main section li")).hasSize(1);
		assertThat(this.browser.get(ROLL + this.second + "/contacts/" + UUID.randomUUID()).status()).isEqualTo(404);
		assertThat(this.browser.get(ROLL + this.second + "/contacts/x").status()).isEqualTo(404);
	}

	@Test
	void listsWhomToPhoneForPaper() {
		friend("山田 花子");
		enter("山田 太郎", Map.of());
		assertThat(this.browser.get(ROLL + this.first + "/calls").texts("tbody tr")).singleElement()
			.asString()
			.contains("山田 太郎");
		assertThat(this.browser.get(ROLL + this.first + "/calls?who=all").texts("tbody tr")).hasSize(2);
	}

	/** Registers somebody with LINE, and returns the receipt number. */
	private String friend(String who) {
		ChatId chat = befriended("U" + UUID.randomUUID().toString().replace("-", ""));
		String path = enter(who, Map.of("person", this.residents.of(chat).value()));
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** A friend of the bot's, as LINE knows them. */
	private ChatId befriended(String id) {
		String body = "{\"tokens\":[{\"replyToken\":\"" + UUID.randomUUID() + "\",\"userId\":\"" + id + "\"}]}";
		try {
			HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(base().resolve("/emulator/api/tokens"))
					.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString(body))
					.build(), HttpResponse.BodyHandlers.discarding());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return new ChatId(id);
	}

	private List<AuditEntry> entries() {
		return this.trail.of(YearMonth.from(JapanTime.at(this.clock.instant())))
			.stream()
			.filter((entry) -> entry.act().equals("PARTICIPANTS_CONTACTED") && entry.subject().equals(this.first))
			.toList();
	}

}
