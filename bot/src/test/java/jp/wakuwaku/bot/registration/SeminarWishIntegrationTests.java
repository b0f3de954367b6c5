package jp.wakuwaku.bot.registration;

import java.time.LocalDateTime;
import java.util.List;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.programs.Capacity;
import jp.wakuwaku.bot.programs.Facts;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.RegistrationPeriod;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.programs.TimeSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Sunday, 22 November 2026. */
@ExtendWith(RedisExtension.class)
class SeminarWishIntegrationTests {

	private static final Place ONLINE = new Place.Online("オンライン", null);

	private final RegistrationOffice office = new RegistrationOffice();

	private final Applicant hanako = new Applicant(this.office, "hanako");

	@BeforeEach
	void publish() {
		this.office.programs.publish(
				seminar("a", "市場の講座", "無料", session("a-1", "2026-12-05T10:00", Specimens.HALL, 2),
						session("a-2", "2027-01-13T19:00", ONLINE, 0)),
				seminar("b", "手作りの講座", "500円", session("b-1", "2026-12-09T10:00", Specimens.HALL, 0)));
	}

	@AfterEach
	void close() {
		this.office.close();
	}

	@Test
	void showsOnlyTheMonthThatWasNamed() {
		assertThat(this.hanako.says("1月の講座")).contains("市場の講座", "1月13日（水） 19:00").doesNotContain("12月", "手作り");
		assertThat(this.hanako.says("12月の講座")).contains("12月5日（土）", "12月9日（水）").doesNotContain("1月13日");
		assertThat(this.hanako.taps("すべての講座を見る")).contains("12月5日（土）", "1月13日（水）");
	}

	@Test
	void saysWhichMonthsHaveSomeWhenThisOneHasNone() {
		assertThat(this.hanako.says("10月の講座")).isEqualTo("""
				【講座に申し込む】
				ご希望に合う講座は、いまありません。12月、1月の講座があります。
				[12月] [1月] [すべての講座を見る]
				‹メニュー›""");
		assertThat(this.hanako.taps("1月")).contains("市場の講座").doesNotContain("手作り");
	}

	@Test
	void showsWhatHasTheWantedTrait() {
		assertThat(this.hanako.says("無料の講座")).contains("市場の講座").doesNotContain("手作り");
		assertThat(this.hanako.says("オンラインの講座")).contains("1月13日").doesNotContain("12月5日", "手作り");
		assertThat(this.hanako.says("託児のある講座")).contains("12月5日").doesNotContain("1月13日", "手作り");
		assertThat(this.hanako.says("土曜の講座")).contains("12月5日").doesNotContain("12月9日", "1月13日");
		assertThat(this.hanako.says("夜の無料の講座")).contains("1月13日").doesNotContain("12月5日");
	}

	@Test
	void seesWhichSessionsHaveChildcare() {
		this.hanako.says("12月の講座");
		assertThat(this.hanako.says("市場の講座")).contains("12月5日（土） 10:00〜12:00 空きあり\n　本庁（託児あり）\n",
				"1月13日（水） 19:00〜21:00 空きあり\n　オンライン\n");
	}

	@Test
	void meansTheSeminarOfThisYear() {
		this.office.programs.publish(seminar("last-year", "市場の講座", "", session("z-1", "2025-12-05T10:00")),
				seminar("this-year", "市場の講座", "", session("y-1", "2026-12-06T10:00")));
		assertThat(this.hanako.says("市場の講座に出たい")).startsWith("【市場の講座】").contains("12月6日（日） 10:00");
	}

	@Test
	void choosesAmongSeminarsOfTheSameName() {
		this.office.programs.publish(seminar("a", "市場の講座（昼）", "", session("a-1", "2026-12-05T10:00")),
				seminar("b", "市場の講座（夜）", "", session("b-1", "2026-12-05T19:00")));
		assertThat(this.hanako.says("市場の講座に出たい")).contains("【市場の講座（昼）】", "【市場の講座（夜）】");
	}

	private static Seminar seminar(String id, String title, String fee, Session... sessions) {
		Facts facts = Specimens.facts(title);
		return new Seminar(new ProgramId(id),
				new Facts(title, facts.summary(), facts.description(), "", "", fee, facts.contact()), Specimens.HALL,
				List.of(sessions), new Form(List.of(), false), 1, false);
	}

	private static Session session(String id, String start) {
		return session(id, start, Specimens.HALL, 0);
	}

	private static Session session(String id, String start, Place place, int childcare) {
		LocalDateTime time = LocalDateTime.parse(start);
		return new Session(new SessionId(id), new TimeSpan(JapanTime.of(time), JapanTime.of(time.plusHours(2))), place,
				new Capacity(10, childcare, true),
				new RegistrationPeriod(JapanTime.of(time.minusDays(60)), JapanTime.of(time), JapanTime.of(time)),
				StaffStatus.OPEN);
	}

}
