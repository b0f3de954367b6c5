package jp.wakuwaku.bot.console.registrations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jp.wakuwaku.bot.audit.AuditTrail;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.registration.desk.Deed;
import jp.wakuwaku.bot.registration.desk.Deeds;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class RollTests extends DeskScreens {

	private static final String NUMBER = "/console/registrations/receipts?number=";

	@Autowired
	Deeds deeds;

	@Autowired
	AuditTrail trail;

	@Test
	void showsNamesToThoseWhoRunSessionsAndNotesIt() {
		String path = enter("山田 太郎", Map.of());
		String receipt = path.substring(path.lastIndexOf('/') + 1);
		Page page = this.browser.get(ROLL + this.first);
		assertThat(page.texts("tbody tr")).singleElement().asString().contains("山田 太郎", "テスト", receipt, "電話");
		assertThat(this.deeds.of(YearMonth.from(JapanTime.at(this.clock.instant()))))
			.anyMatch((deed) -> deed.kind() == Deed.Kind.DETAILS_SEEN && deed.subject().equals(receipt));
		assertThat(as(Role.VIEWER, Role.SENDER, Role.ADMINISTRATOR).get(ROLL + this.first).status()).isEqualTo(403);
	}

	@Test
	void findsPeopleByNameReadingPhoneAndNumber() {
		enter("山田 太郎", Map.of());
		String phone = phone();
		enter("鈴木 花子", Map.of("f-reading", "すずき はなこ", "f-phone", phone));
		for (String words : List.of("鈴木", "すずき", "スズキ", phone.replace("-", ""))) {
			assertThat(found(words).texts("tbody tr")).as(words).hasSize(1);
		}
		assertThat(found("ない").text(".empty")).contains("あてはまる方はいません");
	}

	@Test
	void namesThatAreLookedForStandInNoAddress() {
		enter("山田 太郎", Map.of());
		Page page = found("山田");
		assertThat(page.document().select("form[role=search]").attr("method")).isEqualTo("post");
		assertThat(page.document().select("[href*=山田], [action*=山田], [href*=q=]")).isEmpty();
		assertThat(this.browser.get(ROLL + this.first + "?q=ない").texts("tbody tr")).as("no way by an address")
			.hasSize(1);
		assertThat(this.browser.post(ROLL + this.first, Map.of("q", " ", "state", "BOOKED")).location())
			.isEqualTo(ROLL + this.first + "?state=BOOKED");
	}

	@Test
	void aNumberIsFoundHoweverItIsTyped() {
		String path = enter("山田 太郎", Map.of());
		String receipt = path.substring(path.lastIndexOf('/') + 1);
		for (String typed : List.of(receipt.toLowerCase(Locale.ROOT), receipt.replace("-", ""), " " + receipt,
				receipt.replace('-', '－'), receipt.replace('-', 'ー'))) {
			assertThat(this.browser.get(NUMBER + URLEncoder.encode(typed, StandardCharsets.UTF_8)).location())
				.isEqualTo(path);
		}
		assertThat(this.browser.open(NUMBER).text(".notice")).contains("入れてから");
		assertThat(this.browser.open(NUMBER + "2222-2222").text(".notice")).contains("見つかりません");
		assertThat(this.browser.post("/console/registrations/persons", Map.of("number", " ")).text("#number-error"))
			.contains("入れてください");
	}

	private Page found(String words) {
		return this.browser.post(ROLL + this.first, Map.of("q", words));
	}

	@Test
	void nobodyWaitsAsLongAsThereIsASeat() {
		String path = enter("一番", Map.of("waits", "on"));
		assertThat(this.browser.get(ROLL + this.first + "?state=BOOKED").texts("tbody tr")).singleElement()
			.asString()
			.contains("一番", "申し込み済み", path.substring(path.lastIndexOf('/') + 1));
	}

	@Test
	void showsTheWaitingListInItsOrder() {
		enter("一番", Map.of());
		enter("二番", Map.of());
		enter("三番", Map.of("waits", "on"));
		enter("四番", Map.of("waits", "on"));
		assertThat(this.browser.get(ROLL + this.first + "?state=WAITING").texts("tbody tr")).satisfiesExactly(
				(line) -> assertThat(line).contains("三番", "キャンセル待ち 1番目"),
				(line) -> assertThat(line).contains("四番", "キャンセル待ち 2番目"));
	}

	@Test
	void showsWhatSomebodyToldAndCorrectsIt() {
		String path = enter("山田 太郎", Map.of());
		assertThat(this.browser.get(path).texts("dd")).contains("山田 太郎", "テスト");
		String phone = phone();
		assertThat(this.browser.get(path + "/edit").document().select("#f-name").val()).isEqualTo("山田 太郎");
		Page refused = this.browser.post(path + "/edit", with(answers("山田 太郎", "12"), "reason", "MISTAKE"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text("#f-phone-error")).isNotEmpty();
		Page unreasoned = this.browser.post(path + "/edit", answers("山田 花子", phone));
		assertThat(unreasoned.status()).isEqualTo(422);
		assertThat(unreasoned.text("#reason-error")).isNotEmpty();
		Map<String, String> sent = with(with(answers("山田 花子", phone), "reason", "CHANGED"), "note", "結婚したとのこと");
		assertThat(this.browser.submit(path + "/edit", sent).texts("dd")).contains("山田 花子", phone);
		assertThat(this.trail.of(YearMonth.from(JapanTime.at(this.clock.instant()))))
			.anyMatch((entry) -> entry.act().equals("DETAILS_CHANGED") && path.endsWith(entry.subject())
					&& entry.detail().equals("CHANGED: 結婚したとのこと"));
	}

	@Test
	void showsTextsAsTexts() {
		enter("<b>太郎</b>", Map.of());
		Page page = this.browser.get(ROLL + this.first);
		assertThat(page.shows("<b>太郎</b>")).isTrue();
		assertThat(page.document().select("b")).isEmpty();
	}

	@Test
	void saysThatThereIsNoSuchSessionOrNumber() {
		assertThat(this.browser.get(ROLL + "no-such-session").status()).isEqualTo(404);
		assertThat(this.browser.get(ROLL + "20261125-1330-0f3a9c2b7d1e4a68").status()).isEqualTo(404);
		assertThat(this.browser.get("/console/registrations/receipts/K7M2-QX4R").status()).isEqualTo(404);
		assertThat(this.browser.get("/console/registrations/receipts/x").status()).isEqualTo(404);
	}

}
