package jp.wakuwaku.bot.journey;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** A resident who fills in the page, and later opens it again to correct it. */
@ExtendWith(Chromium.class)
@TestInstance(Lifecycle.PER_CLASS)
class CorrectionJourneyTests extends JourneyCase {

	private Browser browser;

	@BeforeAll
	void openBrowser() {
		this.browser = new Browser(360, 740, true);
	}

	@AfterAll
	void closeBrowser() {
		this.browser.close();
	}

	@Test
	void aSentPageIsOpenedAgainAndCorrected() {
		Phone phone = registers();
		URI page = corrects(phone);
		this.browser.photograph("form-page-correction");
		assertThat(value("#f-name")).isEqualTo("小美玉 ハナミズキ");
		assertThat(value("#f-phone")).isEqualTo("090-1234-5678");
		this.browser.run("document.querySelector('#f-phone').value = ''");
		this.browser.type("#f-phone", "0299481234");
		assertThat(this.browser.needsNoSidewaysScrolling()).isTrue();
		assertThat(sends(phone).words()).startsWith("入力を直しました\nページに入力された内容を、新しくしました。")
			.contains("受付番号：")
			.doesNotContain("ハナミズキ", "0299-48-1234");
		this.browser.open(page);
		this.browser.awaitWords("h1", "このページは使えません");
		corrects(phone);
		assertThat(value("#f-phone")).isEqualTo("0299-48-1234");
		assertThat(this.redis.all().toString()).doesNotContain("ハナミズキ", "090-1234-5678", "0299-48-1234");
	}

	@Test
	void theNumberOfChildrenIsCorrectedInTheChat() {
		Phone phone = registers();
		chooses(phone, "トークの答えを直す");
		phone.taps("変えない");
		assertThat(phone.taps("2人").words()).startsWith("この内容に直しますか？").contains("2人");
		assertThat(phone.taps("この内容に直す").words()).startsWith("入力を直しました").contains("託児：2人");
		assertThat(chooses(phone, "トークの答えを直す").words()).startsWith("年代");
		assertThat(phone.taps("変えない").words()).contains("いまの答え：2人");
	}

	private Phone registers() {
		Phone phone = this.town.newFriend();
		Answer details = phone.says("リーダーシップの講座に出たい");
		phone.taps(details.buttons().getFirst());
		phone.taps("とばす");
		Answer opened = phone.taps("とばす");
		phone.begin();
		this.browser.open(page(opened));
		this.browser.tap("#f-consent");
		this.browser.type("#f-name", "小美玉 ハナミズキ");
		this.browser.type("#f-reading", "おみたま はなみずき");
		this.browser.type("#f-phone", "09012345678");
		assertThat(sends(phone).words()).startsWith("この内容で申し込みますか？").doesNotContain("ハナミズキ");
		assertThat(phone.taps("申し込む").words()).startsWith("お申し込みを受け付けました");
		return phone;
	}

	private URI corrects(Phone phone) {
		Answer opened = chooses(phone, "ページの入力を直す");
		assertThat(opened.words()).startsWith("入力を直す").contains("前の内容のままです");
		phone.begin();
		this.browser.open(page(opened));
		this.browser.awaitWords("h1", "入力を直す");
		return page(opened);
	}

	private static Answer chooses(Phone phone, String part) {
		phone.says("申込の確認");
		phone.taps("くわしく見る");
		phone.taps("入力を直す");
		return phone.taps(part);
	}

	private Object value(String selector) {
		return this.browser.run("return document.querySelector(arguments[0]).value", selector);
	}

	/** What is pushed after it. */
	private Answer sends(Phone phone) {
		this.browser.tap("button[type=submit]");
		this.browser.awaitWords("h1", "送信しました");
		this.town.awaitCall("/v2/bot/message/push");
		List<Answer> pushed = phone.settle();
		assertThat(Phone.only(pushed).via()).isEqualTo("push");
		return Phone.only(pushed);
	}

	private static URI page(Answer answer) {
		return URI.create(answer.action("ページを開く").orElseThrow().get("uri").asString());
	}

}
