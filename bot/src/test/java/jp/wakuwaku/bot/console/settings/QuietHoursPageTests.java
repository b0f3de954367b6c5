package jp.wakuwaku.bot.console.settings;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.wakuwaku.bot.announcements.Announcement;
import jp.wakuwaku.bot.announcements.AnnouncementContent;
import jp.wakuwaku.bot.announcements.AnnouncementDesk;
import jp.wakuwaku.bot.announcements.AnnouncementDraft;
import jp.wakuwaku.bot.announcements.AnnouncementResult;
import jp.wakuwaku.bot.announcements.Audience;
import jp.wakuwaku.bot.announcements.Timing;
import jp.wakuwaku.bot.audit.AuditTrail;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.programs.ProgramCase;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.RegistrationPeriod;
import jp.wakuwaku.bot.programs.ReminderRule;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.Specimens;
import jp.wakuwaku.bot.programs.StaffStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class QuietHoursPageTests extends ProgramCase {

	private static final String PAGE = "/console/settings/quiet-hours";

	private static final Map<String, String> LONGER = Map.of("from", "20:00", "until", "09:30");

	@Autowired
	OfficeRules rules;

	@Autowired
	AnnouncementDesk desk;

	@Autowired
	AuditTrail trail;

	@AfterEach
	void leaveWhatShips() {
		this.rules.change(QuietHours.SHIPPED);
	}

	@Test
	void saysWhenNothingIsSentAndWhatIsSentAllTheSame() {
		Page page = as(Role.ADMINISTRATOR).get(PAGE);
		assertThat(page.text("main")).contains("いまは、夜9時から朝8時までです。", "リマインダー", "緊急のお知らせ");
		assertThat(page.document().select("#from option[selected]").eachAttr("value")).containsExactly("21:00");
		assertThat(page.document().select("#from option").eachText()).containsExactly("19:00", "19:30", "20:00",
				"20:30", "21:00", "21:30", "22:00");
		assertThat(page.document().select("#until option").eachText()).containsExactly("7:00", "7:30", "8:00", "8:30",
				"9:00", "9:30", "10:00");
		assertThat(page.texts("main a.button")).as("ships").isEmpty();
	}

	@Test
	void isChangedAfterALookAtItAndNotedOnce() {
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		Page look = browser.post(PAGE + "/preview", LONGER);
		assertThat(look.text("h1")).isEqualTo("この時間に変えますか");
		assertThat(look.texts("main > .facts dd")).containsExactly("夜9時から朝8時まで", "夜8時から朝9時半まで");
		assertThat(this.rules.quietHours()).as("not yet").isEqualTo(QuietHours.SHIPPED);
		long noted = noted();
		Page page = browser.submit(PAGE, LONGER);
		assertThat(page.text(".notice")).startsWith("送らない時間を、夜8時から朝9時半までに変えました。");
		assertThat(this.rules.quietHours()).isEqualTo(QuietHours.of(LocalTime.of(20, 0), LocalTime.of(9, 30)));
		browser.submit(PAGE, LONGER);
		assertThat(noted()).as("sent twice").isEqualTo(noted + 1);
		assertThat(browser.get("/console/audit?text=送らない時間を変えた").text("tbody")).contains("21:00-08:00 → 20:00-09:30");
	}

	@Test
	void goesBackToWhatShips() {
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		browser.submit(PAGE, LONGER);
		assertThat(browser.get(PAGE).texts("main a.button")).containsExactly("もとの時間（夜9時から朝8時まで）に戻す");
		Page look = browser.get(PAGE + "/shipped");
		assertThat(look.text("h1")).isEqualTo("もとの時間に戻しますか");
		browser.submit(PAGE, Map.of("from", look.document().select("input[name=from]").val(), "until",
				look.document().select("input[name=until]").val()));
		assertThat(this.rules.quietHours()).isEqualTo(QuietHours.SHIPPED);
	}

	@ParameterizedTest
	@CsvSource({ "18:30, 08:00, from", "22:30, 08:00, from", "21:15, 08:00, from", "'', 08:00, from", "x, 08:00, from",
			"21:00, 06:30, until", "21:00, 10:30, until", "21:00, 24:00, until" })
	void isNothingElseThanWhatIsOffered(String from, String until, String wrong) {
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		for (String path : List.of(PAGE + "/preview", PAGE)) {
			Page page = browser.post(path, Map.of("from", from, "until", until));
			assertThat(page.status()).isEqualTo(422);
			assertThat(page.document().select("[aria-invalid=true]").eachAttr("id")).containsExactly(wrong);
		}
		assertThat(browser.post(PAGE + "/preview", Map.of("from", "18:30", "until", "09:00"))
			.document()
			.select("#until option[selected]")
			.val()).as("as it was typed").isEqualTo("09:00");
		assertThat(browser.post(PAGE, Map.of()).document().select("[aria-invalid=true]")).hasSize(2);
		assertThat(this.rules.quietHours()).isEqualTo(QuietHours.SHIPPED);
	}

	@Test
	void isNotChangedToTheSame() {
		Page page = as(Role.ADMINISTRATOR).post(PAGE + "/preview", Map.of("from", "21:00", "until", "08:00"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("#from-error")).contains("いまと同じ時間です");
	}

	@Test
	void tellsBeforehandWhatComesWhenInstead() {
		Announcement evening = scheduled("2099-04-01T20:30");
		Announcement noon = scheduled("2099-04-01T12:00");
		publish(seminar("2098-04-02T13:00", "1 day 20:30", "1 day 12:00"));
		Page look = as(Role.ADMINISTRATOR).post(PAGE + "/preview", LONGER);
		assertThat(look.text("div:has(> dt > a[href$=" + evening.id() + "])"))
			.isEqualTo("夜のお知らせ いま: 4月1日(水) 20:30 変えたあと: 4月2日(木) 9:30");
		assertThat(look.document().select("a[href$=" + noon.id() + "]")).isEmpty();
		assertThat(look.texts("section:nth-of-type(2) .facts div"))
			.contains("講座 " + this.name + "（4月2日(水) 13:00から）の1日前の20:30 いま: 4月1日(火) 20:30 変えたあと: 4月1日(火) 17:00");
		assertThat(look.texts("dt")).noneMatch((cell) -> cell.contains("1日前の12:00"));
		publish(seminar("2098-04-02T13:00", "1 day 20:30", "4 hours"));
		look = as(Role.ADMINISTRATOR).post(PAGE + "/preview", LONGER);
		assertThat(look.texts("section:nth-of-type(2) dd")).containsSequence(
				"いま: 4月1日(火) 20:30 変えたあと: 送らない（同じころに送るもう1通で足りるため）", "いま: 4月2日(水) 9:00 変えたあと: 4月1日(火) 17:00");
		for (Announcement each : List.of(evening, noon)) {
			this.desk.stop(each.id(), each.revision(), "second");
		}
	}

	@Test
	void isSaidWhereverTheHoursAreSaid() {
		StaffBrowser browser = as(Role.ADMINISTRATOR, Role.SENDER);
		browser.submit(PAGE, LONGER);
		assertThat(browser.get("/console/announcements/new").text("#timing-hint")).contains("夜8時から朝9時半までは送りません");
		assertThat(browser.get("/console/settings/rules").text("main")).contains("夜8時から朝9時半までは、リマインダー");
		assertThat(browser.get("/console/settings/rules").texts("main a")).contains("送らない時間を変える");
		assertThat(as(Role.SESSION_RUNNER).get("/console/programs/of/handmade/reminders").text("main .hint"))
			.startsWith("夜8時から朝9時半までは送りません。");
		assertThat(browser.get("/console/settings").texts("main a")).contains("送らない時間");
		Announcement evening = scheduled("2099-04-01T20:30");
		assertThat(browser.get("/console/announcements/" + evening.id()).text(".facts")).contains("2099年4月2日(木) 9:30");
		this.rules.change(QuietHours.SHIPPED);
		assertThat(browser.get("/console/announcements/" + evening.id()).text(".facts")).contains("2099年4月1日(水) 20:30");
		this.desk.stop(evening.id(), evening.revision(), "second");
	}

	private long noted() {
		return this.trail.of(YearMonth.from(JapanTime.at(this.clock.instant())))
			.stream()
			.filter((entry) -> entry.act().equals("QUIET_HOURS_CHANGED"))
			.count();
	}

	private Announcement scheduled(String time) {
		Announcement begun = done(this.desk
			.create(new AnnouncementDraft(new AnnouncementContent("夜のお知らせ", "お知らせです。", null, List.of(), null),
					new Audience.Everyone(), new Timing.Once(LocalDateTime.parse(time))), "author"));
		Announcement asked = done(this.desk.requestApproval(begun.id(), begun.revision(), "author"));
		return done(this.desk.approve(asked.id(), asked.revision(), "second"));
	}

	private static Announcement done(AnnouncementResult result) {
		return ((AnnouncementResult.Done) result).announcement();
	}

	private Seminar seminar(String start, String... rules) {
		LocalDateTime begins = LocalDateTime.parse(start);
		Session plain = Specimens.session(this.name + "-1", 20, StaffStatus.OPEN);
		Session session = new Session(plain.id(), Specimens.span(start, begins.plusHours(2).toString()), plain.place(),
				plain.capacity(),
				new RegistrationPeriod(plain.registration().opensAt(), JapanTime.of(begins), JapanTime.of(begins)),
				StaffStatus.OPEN);
		Seminar seminar = Specimens.seminar(this.name, session);
		return new Seminar(seminar.id(), seminar.facts(), seminar.place(), seminar.sessions(), seminar.form(),
				seminar.perPerson(), seminar.isNeutral(), Stream.of(rules).map(ReminderRule::new).toList());
	}

}
