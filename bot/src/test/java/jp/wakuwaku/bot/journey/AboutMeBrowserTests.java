package jp.wakuwaku.bot.journey;

import java.net.URI;
import java.util.Map;

import jp.wakuwaku.bot.journey.Canaries.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** On a phone: from a registration to what is kept of it, and to nothing. */
@ExtendWith(Chromium.class)
@TestInstance(Lifecycle.PER_CLASS)
class AboutMeBrowserTests extends JourneyCase {

	private static final String FROM_BOT = "[data-testid=message][data-from=bot]";

	private static final String NAME = "小美玉 ハナミズキ";

	private Browser browser;

	@BeforeAll
	void openBrowser() {
		this.browser = new Browser(390, 844, true);
	}

	@AfterAll
	void closeBrowser() {
		this.browser.close();
	}

	@Test
	void aResidentSeesCorrectsAndHasForgottenWhatIsKept() {
		Canaries.plant(Kind.TEXT, NAME);
		this.town.emulator().post("/reset", Map.of());
		Phone phone = this.town.neighbour("さくら");
		registers(phone);

		openChat(phone);
		say("登録情報を見る");
		this.browser.awaitWords(FROM_BOT, "からお預かりしています。");
		this.browser.photograph("about-me-overview");

		URI page = page(phone.says("登録情報を見る"), "中身を見る・直す");
		this.browser.open(page);
		this.browser.awaitWords("dd", NAME);
		this.browser.photograph("about-me-page");
		this.browser.run("document.getElementById('profile').scrollIntoView()");
		this.browser.photograph("about-me-page-profile");
		assertThat(this.browser.needsNoSidewaysScrolling()).isTrue();
		this.browser.run("document.getElementById('f-mail').value = 'x'");
		this.browser.tap("button", "この内容に直す");
		this.browser.awaitWords(".summary", "入力を確かめてください");
		this.browser.photograph("about-me-page-mistake");
		this.browser.run("document.getElementById('f-mail').value = 'hanamizuki@omitama.example'");
		this.browser.tap("button", "この内容に直す");
		this.browser.awaitWords(".held", "次回のために残した内容を直しました。");
		this.browser.tap("summary", "次回のために残すこと");
		this.browser.photograph("about-me-page-consent");
		this.browser.tap("button", "残すのをやめて消す");
		this.browser.awaitWords(".held", "次回のために残した内容を消しました。");
		this.browser.photograph("about-me-page-withdrawn");
		assertThat(this.browser.complaints()).filteredOn((complaint) -> !complaint.contains("status of 4")).isEmpty();

		openChat(phone);
		say("登録情報を消す");
		this.browser.awaitWords(FROM_BOT, "すべて消しますか？");
		this.browser.photograph("about-me-to-lose");
		this.browser.tap("li:last-child" + FROM_BOT + " .flex-button", "はい、すべて消します");
		this.browser.awaitWords(FROM_BOT, "この番号は、消したことの控えです。");
		this.browser.photograph("about-me-forgotten");
		this.browser.open(page);
		this.browser.awaitWords("h1", "このページは使えません");
		this.browser.photograph("about-me-page-closed");
		this.town.awaitRest();
		assertThat(this.redis.all().toString()).doesNotContain(NAME, "hanamizuki@omitama.example");
	}

	@Test
	void thePageFitsANarrowPhone() {
		this.town.emulator().post("/reset", Map.of());
		Phone phone = this.town.neighbour("はなこ");
		registers(phone);
		try (Browser narrow = new Browser(320, 3_400, true)) {
			narrow.open(page(phone.says("登録情報を見る"), "中身を見る・直す"));
			narrow.awaitWords("dd", NAME);
			narrow.photograph("about-me-page-narrow");
			assertThat(narrow.needsNoSidewaysScrolling()).isTrue();
		}
	}

	/** By the page, with all of it kept for the next time. */
	private void registers(Phone phone) {
		Answer details = phone.says("マーケティングセミナーを受けたい");
		phone.taps(details.buttons().getFirst());
		URI form = page(phone.taps("とばす"), "ページを開く");
		this.browser.open(form);
		this.browser.tap("#f-consent");
		this.browser.type("#f-name", NAME);
		this.browser.type("#f-reading", "おみたま はなみずき");
		this.browser.type("#f-mail", "hana@omitama.example");
		this.browser.tap("input[name=profile]");
		phone.begin();
		this.browser.tap("button[type=submit]");
		this.browser.awaitWords("h1", "送信しました");
		assertThat(Phone.only(phone.settle()).words()).startsWith("この内容で申し込みますか？");
		assertThat(phone.taps("申し込む").words()).startsWith("お申し込みを受け付けました");
	}

	private static URI page(Answer answer, String button) {
		return URI.create(answer.action(button).orElseThrow().get("uri").asString());
	}

	private void openChat(Phone phone) {
		this.browser.open(URI.create(this.town.url() + "/emulator?resident=" + phone.resident()));
		this.browser.awaitWords("#chat-as", "さくら");
	}

	private void say(String text) {
		this.browser.type("#composer-text", text);
		this.browser.tap("[data-testid=composer-send]");
	}

}
