package jp.wakuwaku.bot.journey;

import java.time.Duration;

import jp.wakuwaku.bot.console.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** From the desk of whoever writes an announcement to the residents' phones. */
@ExtendWith(Chromium.class)
class StaffAnnouncementBrowserTests extends StaffJourneyCase {

	private static final String TITLE = "春の創業セミナーのご案内";

	/** In one go, as whoever presses a button twice. */
	private static final String PRESSED_TWICE = """
			let sent = 0;
			const form = document.querySelector("main form[method=post]");
			form.addEventListener("submit", (event) => {
				sent += event.defaultPrevented ? 0 : 1;
				event.preventDefault();
			});
			const button = form.querySelector("button:not([formaction])");
			button.click();
			button.click();
			return sent;
			""";

	@Test
	void writtenByOneApprovedByAnotherAndReceived() {
		openChat(this.town.neighbour("なぎさ"), "なぎさ");
		says("お知らせ設定", "受け取りたい内容");
		taps("起業・創業", "お知らせを受け取ります");
		movable().moveToDay();
		String announcement = written();
		isRefusedToItsAuthor(announcement);
		signIn(this.telephone, Role.SENDER, Role.VIEWER);
		go(this.telephone, "/console");
		this.telephone.awaitWords("main", "承認を待つお知らせ");
		look(this.telephone, "announcement-home-phone");
		go(this.telephone, announcement);
		this.telephone.tap("a.button", "承認する・差しもどす");
		this.telephone.awaitWords("h1", "承認する・差しもどす");
		look(this.telephone, "announcement-approval-phone");
		this.telephone.tap(SUBMIT, "承認する");
		this.telephone.awaitWords(".notice", "承認しました");
		openChat(this.town.neighbour("なぎさ"), "なぎさ");
		this.telephone.awaitWords(LAST, TITLE);
		this.telephone.photograph("staff-announcement-chat");
		taps("質問する", "知りたいこと");
		says("配信停止", "お知らせを止めました");
		movable().moveTo(movable().instant().plus(Duration.ofMinutes(1)));
		seesTheResults(announcement);
	}

	@Test
	void anEmergencyIsSentAtNightByWhoeverIsThere() {
		openChat(this.town.neighbour("なぎさ"), "なぎさ");
		says("お知らせ設定", "受け取りたい内容");
		taps("ハンドメイド", "お知らせを受け取ります");
		movable().moveToNight();
		signIn(this.telephone, Role.ADMINISTRATOR);
		go(this.telephone, "/console/announcements");
		this.telephone.tap("a.button", "緊急のお知らせ");
		this.telephone.awaitWords("h1", "緊急のお知らせを書く");
		look(this.telephone, "emergency-new-phone");
		this.telephone.tap(SUBMIT);
		this.telephone.awaitWords(".summary", "見出しを書いてください");
		this.telephone.type("#title", "会場の建物に入らないでください");
		this.telephone.type("#body", "本庁の近くで火事です。近くの方は離れてください。\n問い合わせ：0299-48-1111");
		this.telephone.tap(SUBMIT);
		this.telephone.awaitWords(".notice", "まだ送っていません");
		look(this.telephone, "emergency-draft-phone");
		String emergency = path(this.telephone);
		this.telephone.tap("a.button", "ひとりで送る");
		this.telephone.awaitWords("h1", "ひとりで送る");
		this.telephone.tap(SUBMIT);
		this.telephone.awaitWords(".summary", "印をつけてください");
		look(this.telephone, "emergency-alone-phone");
		this.telephone.tap("label.choice", "連絡がつきません");
		this.telephone.type("#reason", "夜で、ほかの職員に連絡がつかない");
		this.telephone.tap(SUBMIT);
		this.telephone.awaitWords("h1", "ほんとうに送りますか");
		look(this.telephone, "emergency-confirm-phone");
		this.telephone.tap(SUBMIT, "いますぐ送る");
		this.telephone.awaitWords(".notice", "いま送っています");
		openChat(this.town.neighbour("なぎさ"), "なぎさ");
		this.telephone.awaitWords(LAST, "会場の建物に入らないでください");
		this.telephone.photograph("staff-emergency-chat");
		go(this.telephone, emergency);
		this.telephone.awaitWords("tbody", "ひとりで送ると決めた");
		look(this.telephone, "emergency-sent-phone");
	}

	/** Writes it, looks at it, and asks for its approval. */
	private String written() {
		signIn(this.pc, Role.SENDER);
		go(this.pc, "/console/announcements/new");
		assertThat(this.pc.run(PRESSED_TWICE)).as("how often it is sent").isEqualTo(1L);
		go(this.pc, "/console/announcements/new");
		this.pc.type("#title", TITLE);
		this.pc.type("#body", "これから店を開きたい方へ。\n4月の受け付けを始めました。");
		this.pc.tap("label.choice", "起業・創業");
		this.pc.tap("label.choice", "すぐ送る");
		this.pc.choose("#button1", "ask");
		this.pc.type("#button1Label", "質問する");
		this.pc.tap("button[formaction]");
		this.pc.awaitWords("#preview", "いま 1 人");
		look(this.pc, "announcement-write-pc");
		this.pc.tap(SUBMIT, "保存する");
		this.pc.awaitWords(".notice", "保存しました");
		this.pc.awaitWords(".facts", "（いま 1 人）");
		this.pc.tap("a.button", "承認を頼む");
		this.pc.tap(SUBMIT, "承認を頼む");
		this.pc.awaitWords(".tag", "承認待ち");
		look(this.pc, "announcement-waiting-pc");
		return path(this.pc);
	}

	/** In the browser in which it was written, and in another one. */
	private void isRefusedToItsAuthor(String announcement) {
		assertThat(this.pc.texts("a.button")).doesNotContain("承認する・差しもどす");
		signIn(this.telephone, Role.SENDER);
		for (Browser browser : new Browser[] { this.pc, this.telephone }) {
			go(browser, announcement + "/approval");
			browser.awaitWords(".warning", "承認できません");
			assertThat(browser.texts(SUBMIT)).isEmpty();
		}
	}

	private void seesTheResults(String announcement) {
		go(this.pc, announcement);
		this.pc.awaitWords("#sendings h3", "送信ずみ");
		assertThat(this.pc.texts("#sendings tbody tr")).contains("届けた 1", "1日のうちにお知らせを止めた 1", "質問する 1");
		this.pc.run("document.getElementById('sendings').scrollIntoView()");
		look(this.pc, "announcement-results-pc");
		signIn(this.telephone, Role.VIEWER);
		go(this.telephone, announcement);
		this.telephone.run("document.getElementById('sendings').scrollIntoView()");
		look(this.telephone, "announcement-results-phone");
		go(this.pc, "/console/figures/announcements");
		this.pc.awaitWords("tbody", TITLE);
		look(this.pc, "announcement-figures-pc");
	}

}
