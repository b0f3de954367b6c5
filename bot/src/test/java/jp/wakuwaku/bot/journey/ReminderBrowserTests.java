package jp.wakuwaku.bot.journey;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.platform.due.DueItems;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** On a phone: being reminded, saying that one cannot come, and not being reminded. */
@ExtendWith(Chromium.class)
@TestInstance(Lifecycle.PER_CLASS)
class ReminderBrowserTests extends JourneyCase {

	private static final String LAST = "li:last-child[data-testid=message][data-from=bot]";

	private static final String NAME = "なぎさ";

	@Autowired
	private DueItems due;

	@Autowired
	private Clock clock;

	private Browser browser;

	@BeforeAll
	void openBrowser() {
		this.browser = new Browser(390, 844, true);
	}

	@AfterAll
	void closeBrowser() {
		this.browser.close();
	}

	@AfterEach
	void bringTheClockBack() {
		movable().moveBack();
	}

	@Test
	void fromAReminderToACancellation() {
		Phone phone = this.town.neighbour(NAME);
		registers(phone);
		this.browser.open(URI.create(this.town.url() + "/emulator?resident=" + phone.resident()));
		this.browser.awaitWords("#chat-as", NAME);
		movable().moveTo(remindedAt().plusSeconds(1));
		this.browser.awaitWords(LAST, "ご予定のお知らせ");
		assertThat(this.browser.texts(LAST).getLast()).contains("ハンドメイド", "会場（見本）", "（見本）スマートフォン", "行けなくなった", "地図を見る");
		this.browser.photograph("reminder");
		taps("行けなくなった", "取り消しますか？");
		this.browser.photograph("reminder-leave");
		taps("はい、取り消します", "取り消しました");
		says("リマインドを止める", "リマインドを止めました");
		this.browser.photograph("reminder-off");
		taps("リマインドを受け取る", "リマインドを受け取ります");
		assertThat(this.browser.complaints()).isEmpty();
	}

	private MovableClock movable() {
		return (MovableClock) this.clock;
	}

	/** Planned anew, because other journeys may have gone past that day and come back. */
	private Instant remindedAt() {
		this.redis.keys("reminders:done:handmade-1.7d1800:*").forEach(this.redis::delete);
		this.due.schedule("every-reminder-reconciling", "next", this.clock.instant());
		return await().until(() -> this.due.dueAt("reminder", "handmade-1.7d1800").orElse(Instant.MAX),
				(at) -> at.isBefore(Instant.MAX));
	}

	private static void registers(Phone phone) {
		Answer details = phone.says("ハンドメイドの講座に出たい");
		List<String> sessions = details.buttons();
		phone.taps(sessions.getFirst());
		phone.taps("同意する");
		phone.says("小美玉 ハナミズキ");
		phone.says("090-1234-5678");
		phone.taps("0人");
		phone.taps("これから");
		assertThat(phone.taps("申し込む").words()).startsWith("お申し込みを受け付けました");
	}

	private void says(String text, String answer) {
		this.browser.type("#composer-text", text);
		this.browser.tap("[data-testid=composer-send]");
		this.browser.awaitWords(LAST, answer);
	}

	private void taps(String label, String answer) {
		this.browser.tap(LAST + " .flex-button, .quick-reply", label);
		this.browser.awaitWords(LAST, answer);
	}

}
