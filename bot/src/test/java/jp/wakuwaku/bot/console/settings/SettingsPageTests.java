package jp.wakuwaku.bot.console.settings;

import java.util.Map;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.outbox.DeliverySwitch;
import jp.wakuwaku.bot.outbox.Priority;
import jp.wakuwaku.bot.platform.Alarms;
import jp.wakuwaku.bot.platform.MaintenanceSwitch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsPageTests extends ConsoleCase {

	private static final String MISSED = "announcement-settings-test";

	private static final String BROKEN = "announcement:0123456789ab";

	private static final String CLOCK = "clock-settings-test";

	@Autowired
	Alarms alarms;

	@Autowired
	DeliverySwitch deliveries;

	@Autowired
	MaintenanceSwitch maintenance;

	@AfterEach
	void leaveNothingBehind() {
		this.alarms.clear(MISSED);
		this.alarms.clear(CLOCK);
		this.alarms.clear(BROKEN);
		this.maintenance.end();
		this.deliveries.resume(Priority.REMINDER);
	}

	@Test
	void saysHowItIsToWhoeverLooks() {
		Page page = as(Role.VIEWER).get("/console/settings");
		assertThat(page.text("h1")).isEqualTo("システムの状態");
		assertThat(page.texts("h2")).containsExactly("知らせ", "配信", "手入れ", "LINEで今月送った数", "時計", "決まっていること", "中の様子");
		assertThat(page.texts("dt")).contains("データの保存", "FAQの検索", "FAQの内容", "メッセージの受け取りと返事", "処理できなかったメッセージ");
		assertThat(page.texts("main a, main form")).as("nothing to change").containsExactly("送らない時間と、残す期間");
	}

	@Test
	void whoSendsAnnouncementsMayHoldThemBackAndNothingElse() {
		StaffBrowser sender = as(Role.SENDER);
		assertThat(sender.get("/console/settings").texts("main a, main form")).containsOnly("止める", "送らない時間と、残す期間");
		assertThat(sender.get("/console/settings/deliveries/announcement/pause").text("h1")).isEqualTo("お知らせを止めますか");
	}

	@Test
	void saysWhenNothingIsSentAndHowLongWhatIsKept() {
		Page page = as(Role.VIEWER).get("/console/settings/rules");
		assertThat(page.text("main")).contains("夜9時から朝8時までは", "終わって90日まで", "「管理」の役割の人");
		assertThat(page.texts("main section a")).doesNotContain("送らない時間を変える");
	}

	@Test
	void announcementAlarmsLeadToTheAnnouncement() {
		this.alarms.raise(BROKEN, "announcement-refused", this.clock.instant());
		StaffBrowser browser = as(Role.VIEWER);
		assertThat(browser.get("/console").document().select(".urgent a[href=/console/announcements/0123456789ab]"))
			.hasSize(1);
		assertThat(browser.get("/console/settings").document().select("a[href=/console/announcements/0123456789ab]"))
			.hasSize(1);
	}

	@Test
	void holdsBackAndLetsGoAfterAsking() {
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		Page question = browser.get("/console/settings/deliveries/reminder/pause");
		assertThat(question.text("h1")).isEqualTo("リマインダーとアンケートを止めますか");
		assertThat(this.deliveries.paused()).doesNotContain(Priority.REMINDER);
		Page page = browser.submit("/console/settings/deliveries/reminder/pause", Map.of());
		assertThat(page.text(".notice")).isEqualTo("リマインダーとアンケートを止めました。");
		assertThat(page.texts(".tag.bad")).contains("止めています");
		assertThat(this.deliveries.paused()).contains(Priority.REMINDER);
		assertThat(browser.get("/console").texts(".card.urgent")).contains("止めている配信リマインダーとアンケート");
		browser.submit("/console/settings/deliveries/reminder/resume", Map.of());
		assertThat(this.deliveries.paused()).doesNotContain(Priority.REMINDER);
		assertThat(browser.get("/console/audit?text=配信を").texts("tbody tr")).hasSizeGreaterThanOrEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "answer", "emergency", "nonsense", "REMINDER" })
	void answersAndEmergenciesAreNeverHeldBack(String code) {
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		assertThat(browser.get("/console/settings/deliveries/" + code + "/pause").status()).isEqualTo(404);
		assertThat(browser.post("/console/settings/deliveries/" + code + "/pause", Map.of()).status()).isEqualTo(404);
		assertThat(this.deliveries.paused()).isEmpty();
	}

	@Test
	void hasResidentsToldToComeLaterUntilItIsEnded() {
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		assertThat(browser.get("/console/settings/maintenance/begin").text("h1")).isEqualTo("手入れを始めますか");
		assertThat(this.maintenance.isOn()).isFalse();
		Page page = browser.submit("/console/settings/maintenance/begin", Map.of());
		assertThat(page.texts(".tag.bad")).contains("手入れ中");
		assertThat(this.maintenance.isOn()).isTrue();
		assertThat(as(Role.FAQ_EDITOR).get("/console/faq").text("main .warning")).startsWith("手入れ中です。");
		assertThat(browser.get("/console").texts(".card.urgent")).anyMatch((card) -> card.startsWith("手入れ中"));
		page = browser.submit("/console/settings/maintenance/end", Map.of());
		assertThat(page.document().text()).doesNotContain("手入れ中です。");
		assertThat(this.maintenance.isOn()).isFalse();
		assertThat(browser.get("/console/audit?text=手入れを").texts("tbody tr")).hasSizeGreaterThanOrEqualTo(2);
	}

	@Test
	void whatIsOverIsTakenAwayByStaff() {
		this.alarms.raise(MISSED, "announcement-missed", this.clock.instant());
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		assertThat(browser.get("/console").texts(".card.urgent")).contains("システムからの知らせお知らせを予定の時刻に送れませんでした");
		Page page = browser.submit("/console/settings/alarms", Map.of("id", MISSED));
		assertThat(page.text(".notice")).isEqualTo("確認ずみにしました。");
		assertThat(this.alarms.all()).noneMatch((alarm) -> alarm.id().equals(MISSED));
	}

	@Test
	void whatGoesOnIsNotTakenAwayByStaff() {
		this.alarms.raise(CLOCK, "clock-jumped", this.clock.instant());
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		browser.submit("/console/settings/alarms", Map.of("id", CLOCK));
		assertThat(this.alarms.all()).anyMatch((alarm) -> alarm.id().equals(CLOCK));
	}

	@Test
	void findsOutWhetherLineAndTheBotFindEachOther() {
		Page page = as(Role.ADMINISTRATOR).post("/console/settings/line", Map.of());
		assertThat(page.text(".notice")).isEqualTo("LINEと、つながっています。");
		assertThat(page.texts(".tag.good")).containsExactly("つながっています", "つながっています");
	}

	@Test
	void asksBeforeTheTimeIsTakenForRight() {
		this.alarms.raise(CLOCK, "clock-jumped", this.clock.instant());
		StaffBrowser browser = as(Role.ADMINISTRATOR);
		assertThat(browser.get("/console/settings").texts("main .actions a")).contains("時刻を確かめる");
		Page question = browser.get("/console/settings/clock");
		assertThat(question.text("h1")).isEqualTo("時刻は正しいですか");
		assertThat(question.texts("dt")).contains("サーバーの時刻");
		assertThat(browser.submit("/console/settings/clock", Map.of()).text(".notice")).contains("時刻が正しいことを伝えました");
		assertThat(browser.get("/console/audit?text=時刻が正しい").texts("tbody tr")).isNotEmpty();
	}

}
