package jp.wakuwaku.bot.console.programs;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.programs.Capacity;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.RegistrationPeriod;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.programs.TimeSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever has a place is told of another time, so staff see first what. */
class SessionMoveTests extends ProgramCase {

	private static final DateTimeFormatter CHAT = DateTimeFormatter.ofPattern("M月d日（E） H:mm", Locale.JAPAN);

	private final String session = this.path + "/sessions/" + this.name + "-1";

	private ZonedDateTime start;

	@BeforeEach
	void publishSessions() {
		this.start = JapanTime.at(this.clock.instant()).truncatedTo(ChronoUnit.DAYS).plusDays(10).plusHours(13);
		publish(Specimens.seminar(this.name,
				new Session(new SessionId(this.name + "-1"), new TimeSpan(this.start, this.start.plusHours(2)),
						Specimens.HALL, new Capacity(5, 0, true),
						new RegistrationPeriod(this.start.minusDays(20), this.start, this.start), StaffStatus.OPEN)));
	}

	@Test
	void showsWhatIsToldBeforeItMoves() {
		enter();
		Map<String, String> form = form();
		form.putAll(Map.of("start", at(this.start.plusHours(24)), "end", at(this.start.plusHours(26)), "place", "図書館"));
		Page asked = this.browser.post(this.session, form);
		assertThat(asked.text("h1")).isEqualTo("日時や場所を変える");
		assertThat(asked.text(".message")).contains("時間と場所が変わりました", "講座 " + this.name,
				CHAT.format(this.start.plusDays(1)) + "〜15:00", "図書館", "行けなくなった");
		assertThat(asked.texts("dd")).contains(when(this.start) + "　本庁", when(this.start.plusDays(1)) + "　図書館", "1件");
		assertThat(present().place()).isEqualTo(Specimens.HALL);
		Map<String, String> again = fields(asked, this.session);
		assertThat(again).containsAllEntriesOf(form);
		again.put("confirmed", "yes");
		Page calls = this.browser.submit(this.session, again);
		assertThat(calls.text(".notice")).contains("1件には、電話してください");
		assertThat(calls.text("h1")).isEqualTo("電話する方の一覧");
		assertThat(present().place().name()).isEqualTo("図書館");
	}

	@Test
	void goesBackToWhatWasTyped() {
		enter();
		Map<String, String> form = form();
		form.putAll(Map.of("place", "図書館", "confirmed", "no"));
		Page page = this.browser.post(this.session, form);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("#place").val()).isEqualTo("図書館");
		assertThat(present().place()).isEqualTo(Specimens.HALL);
	}

	@Test
	void asksNothingWhenNobodyIsToldAnything() {
		Map<String, String> form = form();
		form.put("place", "図書館");
		this.browser.submit(this.session, form);
		assertThat(present().place().name()).as("nobody has registered").isEqualTo("図書館");
		enter();
		form = form();
		form.put("cancelUntil", at(this.start.minusDays(2)));
		assertThat(this.browser.submit(this.session, form).text(".notice")).contains("保存しました");
		assertThat(present().registration().cancelUntil()).as("a deadline only").isEqualTo(this.start.minusDays(2));
	}

	@Test
	void saysThatSomebodyWasFasterAlsoAfterTheLook() {
		enter();
		Map<String, String> mine = form();
		mine.put("place", "図書館");
		Map<String, String> asked = fields(this.browser.post(this.session, mine), this.session);
		Map<String, String> theirs = form();
		theirs.putAll(Map.of("place", "公民館", "confirmed", "yes"));
		this.browser.submit(this.session, theirs);
		asked.put("confirmed", "yes");
		Page page = this.browser.post(this.session, asked);
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.text(".summary")).contains("ほかの人が");
		assertThat(present().place().name()).isEqualTo("公民館");
	}

	@Test
	void tellsOfAFileToo() {
		enter();
		String yaml = this.browser.get("/console/programs/export").body();
		int own = yaml.indexOf("id: " + this.name + "-1\n");
		String moved = yaml.substring(0, own) + yaml.substring(own).replaceFirst("13:00", "14:00");
		Page plan = this.browser.post("/console/programs/import", Map.of("content", moved));
		assertThat(plan.texts("main li")).as(plan.text("main")).contains("講座 " + this.name + "　" + when(this.start));
	}

	private static String when(ZonedDateTime start) {
		return SessionRow.when(new TimeSpan(start, start.plusHours(2)));
	}

	/** As a browser sends it. */
	private static String at(ZonedDateTime time) {
		return time.toLocalDateTime().toString();
	}

	/** At the counter, without LINE. */
	private void enter() {
		Page entered = this.browser.post("/console/registrations/sessions/" + this.name + "-1/new", Map.of());
		assertThat(entered.location()).as(entered.text(".summary")).contains("/receipts/");
	}

	private Map<String, String> form() {
		return fields(this.browser.get(this.session), this.session);
	}

	private Session present() {
		return this.programs.latest().list().session(new SessionId(this.name + "-1")).orElseThrow().session();
	}

}
