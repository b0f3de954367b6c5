package jp.wakuwaku.bot.registration;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.property.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Read back by a library that others rely on. */
class CalendarTextTests {

	private static final Instant NOW = Instant.parse("2026-11-22T01:02:03Z");

	private static final Instant START = Instant.parse("2026-12-02T05:00:00Z");

	private static final String NOTE = "変更や取り消しは、LINEで「申込の確認」と送ってください。";

	@Test
	void saysEverythingInTheOrderOfTheStandard() {
		assertThat(CalendarText.of(event("ご予約", CalendarEvent.State.CONFIRMED), NOW)).isEqualTo("""
				BEGIN:VCALENDAR
				VERSION:2.0
				PRODID:-//Wakuwaku//Wakuwaku//JA
				CALSCALE:GREGORIAN
				METHOD:PUBLISH
				BEGIN:VEVENT
				UID:0f3a9c2b7d1e4a680f3a9c2b7d1e4a68@wakuwaku
				SEQUENCE:2
				DTSTAMP:20261122T010203Z
				DTSTART:20261202T050000Z
				DTEND:20261202T054500Z
				SUMMARY:ご予約
				LOCATION:本庁 茨城県小美玉市堅倉835
				DESCRIPTION:変更や取り消しは、LINEで「申込の確認」と送
				 ってください。
				STATUS:CONFIRMED
				CLASS:PRIVATE
				BEGIN:VALARM
				ACTION:DISPLAY
				DESCRIPTION:ご予約
				TRIGGER;RELATED=START:-P1D
				END:VALARM
				END:VEVENT
				END:VCALENDAR
				""".replace("\n", "\r\n"));
	}

	@Test
	void isUnderstoodByOthers() {
		VEvent event = read(CalendarText.of(event("ご予約", CalendarEvent.State.CONFIRMED), NOW));
		assertThat(event.getUid().getValue()).isEqualTo("0f3a9c2b7d1e4a680f3a9c2b7d1e4a68@wakuwaku");
		assertThat(event.getSequence().getValue()).isEqualTo(2);
		assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(START);
		assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(START.plusSeconds(2_700));
		assertThat(event.getLocation().getValue()).isEqualTo("本庁 茨城県小美玉市堅倉835");
		assertThat(event.getDescription().getValue()).isEqualTo(NOTE);
		assertThat(event.getStatus().isConfirmed()).isTrue();
		VAlarm alarm = event.getAlarms().getFirst();
		assertThat(alarm.getAction()).isEqualTo(Action.display());
		assertThat(alarm.getTrigger().getDuration().toMillis()).isEqualTo(-86_400_000);
	}

	@Test
	void ringsNoBellForWhatIsCancelled() {
		VEvent event = read(CalendarText.of(event("ご予約", CalendarEvent.State.CANCELLED), NOW));
		assertThat(event.getStatus().isCancelled()).isTrue();
		assertThat(event.getAlarms()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "女性のリーダーシップ開発講座（仮）（見本）、ハンドメイドマーケットアプリ等の活用講座（仮）（見本）", "𠮷野家と🍎りんごと👩‍👩‍👧‍👦家族の講座、たべものの講座",
			"a", "1, 2; 3: \\4\\, \\n", "一行目\n二行目\n\n四行目", "END:VEVENT\nBEGIN:VALARM" })
	void foldsAtSeventyFiveOctetsWhateverIsSaid(String title) {
		for (int i = 0; i < 8; i++) {
			String text = CalendarText.of(event("x".repeat(i) + title, CalendarEvent.State.CONFIRMED), NOW);
			assertThat(List.of(text.split("\r\n", -1))).allSatisfy((line) -> {
				assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
				assertThat(line).doesNotContain("\r", "\n");
			});
			assertThat(read(text).getSummary().getValue().replace("\r\n", "\n")).isEqualTo("x".repeat(i) + title);
		}
	}

	private static CalendarEvent event(String title, CalendarEvent.State state) {
		return new CalendarEvent("0f3a9c2b7d1e4a680f3a9c2b7d1e4a68@wakuwaku", 2, state, title, true, START,
				START.plusSeconds(2_700), "本庁 茨城県小美玉市堅倉835", NOTE);
	}

	private static VEvent read(String text) {
		ICalendar calendar = Biweekly.parse(text).first();
		assertThat(calendar.getEvents()).hasSize(1);
		assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
		return calendar.getEvents().getFirst();
	}

}
