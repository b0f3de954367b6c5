package jp.wakuwaku.bot.journey;

import java.net.URI;
import java.util.Iterator;
import java.util.List;

import jp.wakuwaku.bot.journey.Canaries.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** On a phone: ways to a place, to another one and out of it. */
@ExtendWith(Chromium.class)
@TestInstance(Lifecycle.PER_CLASS)
class RegistrationBrowserTests extends JourneyCase {

	private static final String FROM_BOT = "[data-testid=message][data-from=bot]";

	private static final String LAST = "li:last-child" + FROM_BOT;

	private static final String NAME = "小美玉 ハナミズキ";

	private Browser browser;

	/** Another one for each test: nobody may write so much in so short a time. */
	private final Iterator<String> names = List.of("みどり", "ゆうこ", "あおい", "さくら").iterator();

	private Phone phone;

	private String name = "";

	@BeforeAll
	void openBrowser() {
		this.browser = new Browser(390, 844, true);
	}

	@AfterAll
	void closeBrowser() {
		this.browser.close();
	}

	@BeforeEach
	void openChat() {
		Canaries.plant(Kind.TEXT, NAME);
		this.name = this.names.next();
		this.phone = this.town.neighbour(this.name);
		show();
	}

	@AfterEach
	void thePageIsWell() {
		assertThat(this.browser.complaints()).isEmpty();
		assertThat(this.redis.all().toString()).doesNotContain(NAME, "090-1234-5678");
	}

	@Test
	void aSeminarWithItsPageAndOutOfItAgain() {
		says("講座に申し込む", "空きあり");
		this.browser.photograph("registration-seminars");
		says("マーケティングセミナーを受けたい", "オンライン（見本）");
		this.browser.photograph("registration-seminar");
		taps(session(), "質問 1／");
		this.browser.photograph("registration-field");
		taps("とばす", "入力のページを開いてください");
		this.browser.photograph("registration-page");
		opensPage();
		this.browser.type("#f-reading", "おみたま はなみずき");
		this.browser.type("#f-mail", "hana@omitama.example");
		sendsPage();
		this.browser.awaitWords(LAST, "この内容で申し込みますか？");
		this.browser.photograph("registration-summary");
		taps("申し込む", "お申し込みを受け付けました");
		this.browser.photograph("registration-receipt");
		says("申込の確認", "申し込み済みです");
		this.browser.photograph("registration-own");
		taps("くわしく見る", "受付番号：");
		taps("申し込みを取り消す", "取り消しますか？");
		this.browser.photograph("registration-leave");
		taps("はい、取り消します", "取り消しました");
		this.browser.photograph("registration-left");
	}

	@Test
	void aConsultationWithItsTime() {
		says("個別相談", "ご希望の日");
		this.browser.photograph("consultation-days");
		taps(buttons().stream().filter((day) -> day.matches(".*（[火水]）.*")).findFirst().orElseThrow(), "時間を選んでください");
		this.browser.photograph("consultation-times");
		tapsFirst("場所を選んでください");
		this.browser.photograph("consultation-places");
		tapsFirst("入力のページを開いてください");
		this.browser.photograph("consultation-page");
		opensPage();
		this.browser.type("#f-reading", "おみたま はなみずき");
		this.browser.type("#f-phone", "090-1234-5678");
		this.browser.tap(".choice", "これから始めたい");
		sendsPage();
		this.browser.awaitWords(LAST, "この内容で申し込みますか？");
		taps("申し込む", "お申し込みを受け付けました");
		this.browser.photograph("consultation-receipt");
		gives("申込の確認");
	}

	@Test
	void aSeminarInTheChatAndToAnotherDay() {
		says("ハンドメイドの講座に出たい", "申し込む日を選んでください");
		taps(session(), "同意する");
		this.browser.photograph("chat-form-consent");
		taps("同意する", "質問 2／");
		says(NAME, "質問 3／");
		this.browser.photograph("chat-form-phone");
		says("123", "電話番号は");
		this.browser.photograph("chat-form-mistake");
		says("090-1234-5678", "質問 4／");
		taps("0人", "質問 5／");
		taps("これから", "この内容で申し込みますか？");
		this.browser.photograph("chat-form-summary");
		taps("申し込む", "お申し込みを受け付けました");
		taps("別の日に変える", "変えたい日を選んでください");
		this.browser.photograph("move-sessions");
		tapsFirst("この日に変えますか？");
		this.browser.photograph("move-summary");
		taps("この日に変える", "日を変えました");
		this.browser.photograph("move-receipt");
		gives("申込の確認");
	}

	@Test
	void fromTheWaitingListToASeat() {
		Phone first = registers();
		Phone second = registers();
		says("ハンドメイドの講座に出たい", "申し込む日を選んでください");
		this.browser.tap(LAST + " .flex-button", second(this.phone.says("ハンドメイドの講座に出たい")));
		this.browser.awaitWords(LAST, "同意する");
		taps("同意する", "質問 2／");
		says(NAME, "質問 3／");
		says("090-1234-5678", "質問 4／");
		taps("0人", "質問 5／");
		taps("これから", "席が足りません");
		this.browser.photograph("waiting-full");
		taps("キャンセル待ちに進む", "キャンセル待ちに入りますか？");
		taps("キャンセル待ちに入る", "キャンセル待ちの1番目です");
		this.browser.photograph("waiting-receipt");
		RegistrationJourneyTests.cancels(second);
		this.morning.comes();
		this.browser.awaitWords(LAST, "席が空きました");
		this.browser.photograph("waiting-offer");
		taps("この席に申し込む", "お申し込みを受け付けました");
		this.browser.photograph("waiting-accepted");
		gives("申込の確認");
		RegistrationJourneyTests.cancels(first);
	}

	/** Gives the only place up, so that the next test finds it free. */
	private void gives(String registrations) {
		says(registrations, "くわしく見る");
		taps("くわしく見る", "受付番号：");
		taps("申し込みを取り消す", "取り消しますか？");
		taps("はい、取り消します", "取り消しました");
	}

	private void show() {
		this.browser.open(URI.create(this.town.url() + "/emulator?resident=" + this.phone.resident()));
		this.browser.awaitWords("#chat-as", this.name);
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

	private void tapsFirst(String answer) {
		taps(session(), answer);
	}

	/** The first button of the last answer. */
	private String session() {
		return buttons().getFirst();
	}

	private List<String> buttons() {
		return this.browser.texts(LAST + " .flex-button");
	}

	private static String second(Answer answer) {
		return answer.buttons().get(1);
	}

	/** Opens the page that the chat led to last. */
	private void opensPage() {
		Answer answer = this.phone.settle().getLast();
		this.browser.open(URI.create(answer.action("ページを開く").orElseThrow().get("uri").asString()));
		this.browser.tap("#f-consent");
		this.browser.type("#f-name", NAME);
	}

	private void sendsPage() {
		this.browser.tap("button[type=submit]");
		this.browser.awaitWords("h1", "送信しました");
		show();
	}

	private Phone registers() {
		Phone other = this.town.newFriend();
		other.taps(second(other.says("ハンドメイドの講座に出たい")));
		other.taps("同意する");
		other.says(NAME);
		other.says("090-1234-5678");
		other.taps("0人");
		other.taps("これから");
		assertThat(other.taps("申し込む").words()).startsWith("お申し込みを受け付けました");
		return other;
	}

}
