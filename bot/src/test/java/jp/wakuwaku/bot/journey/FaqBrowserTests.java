package jp.wakuwaku.bot.journey;

import java.time.Duration;
import java.time.LocalDate;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.FaqTrials;
import jp.wakuwaku.knowledge.SearchOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;

import static org.awaitility.Awaitility.await;

/** What staff do with the FAQ in Chromium, and what a resident then gets. */
@ExtendWith(Chromium.class)
@Order(ConsoleCase.BEHIND_ALL_OTHERS)
class FaqBrowserTests extends ConsoleCase {

	private static final String SUBMIT = "main form[method=post] button[type=submit]";

	private static final String FROM_BOT = "[data-testid=message][data-from=bot]";

	private static final String QUESTION = "講座で味噌汁は出ますか？";

	private static final String ANSWER = "はい。休憩の時間に、味噌汁をお出しします。";

	@Autowired
	FaqEditing editing;

	@Autowired
	FaqTrials trials;

	private Browser browser = new Browser(1280, 800, false);

	@AfterEach
	void closeBrowser() {
		this.browser.close();
		this.editing.discard(this.editing.readDraft().revision());
	}

	@Test
	void whatIsPublishedIsTheAnswerOnTheChatPageWithinFiveSeconds() {
		signIn();
		go("/console/faq");
		this.browser.tap("main a.button", "新しい項目を書く");
		this.browser.choose("#category", "seminar");
		this.browser.type("#question", QUESTION);
		this.browser.type("#label", "味噌汁は出る？");
		this.browser.type("#source", "市民協働課");
		this.browser.type("#answer", ANSWER);
		this.browser.awaitWords("#preview .line-body", ANSWER);
		this.browser.photograph("console-faq-edit-pc");
		this.browser.tap(SUBMIT, "下書きに保存する");
		this.browser.awaitWords(".notice", "下書きに保存しました");
		go("/console/faq/changes");
		this.browser.awaitWords("main", "で、答えが変わります");
		this.browser.photograph("console-faq-changes-pc");
		this.browser.tap("main a.button", "公開に進む");
		this.browser.awaitWords("h1", "FAQを公開しますか");
		this.browser.photograph("console-faq-publish-pc");
		this.browser.tap(SUBMIT, "公開する");
		this.browser.awaitWords(".notice", "公開しました");
		await().atMost(Duration.ofSeconds(5)).until(this::isAnswered);
		this.browser.photograph("console-faq-history-pc");
		this.browser.close();
		this.browser = new Browser(390, 844, true);
		go("/emulator?resident=" + new Emulator(base()).get("/state").at("/residents/0/id").asString());
		this.browser.awaitWords("#chat-as", "");
		this.browser.type("#composer-text", QUESTION);
		this.browser.tap("[data-testid=composer-send]");
		this.browser.awaitWords(FROM_BOT, ANSWER);
		this.browser.photograph("console-faq-answer-phone");
	}

	/**
	 * By what residents are answered from, which another instance would follow as well.
	 */
	private boolean isAnswered() {
		return this.trials.published(QUESTION, LocalDate.now(this.clock))
			.filter((explained) -> explained.outcome() instanceof SearchOutcome.Answer answer
					&& answer.best().entry().answer().equals(ANSWER))
			.isPresent();
	}

	private void signIn() {
		StaffBrowser signedIn = as(Role.FAQ_EDITOR);
		signedIn.cookies().forEach((name, value) -> this.browser.cookie(base(), name, value));
	}

	private void go(String path) {
		this.browser.open(base().resolve(path));
	}

}
