package jp.wakuwaku.bot.journey;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.FaqTrials;
import jp.wakuwaku.bot.faq.feedback.FeedbackWriter;
import jp.wakuwaku.knowledge.SearchOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What staff do with the FAQ in Chromium, and what a resident then gets. */
@ExtendWith(Chromium.class)
@Order(Journey.BEHIND_ALL_OTHERS - 1)
class FaqBrowserTests extends ConsoleCase {

	private static final String SUBMIT = "main form[method=post] button[type=submit]";

	private static final String FROM_BOT = "[data-testid=message][data-from=bot]";

	private static final String QUESTION = "講座で味噌汁は出ますか？";

	private static final String ANSWER = "はい。休憩の時間に、味噌汁をお出しします。";

	@Autowired
	FaqEditing editing;

	@Autowired
	FaqTrials trials;

	@Autowired
	ApplicationContext application;

	private final List<String> wrong = new ArrayList<>();

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
		look("faq-edit-pc");
		this.browser.tap(SUBMIT, "下書きに保存する");
		this.browser.awaitWords(".notice", "下書きに保存しました");
		go("/console/faq/changes");
		this.browser.awaitWords("main", "で、答えが変わります");
		look("faq-changes-pc");
		this.browser.tap("main a.button", "公開に進む");
		this.browser.awaitWords("h1", "FAQを公開しますか");
		look("faq-publish-pc");
		this.browser.tap(SUBMIT, "公開する");
		this.browser.awaitWords(".notice", "公開しました");
		await().atMost(Duration.ofSeconds(5)).until(this::isAnswered);
		look("faq-history-pc");
		this.browser.close();
		this.browser = new Browser(390, 844, true);
		go("/emulator?resident=" + new Emulator(base()).get("/state").at("/residents/0/id").asString());
		this.browser.awaitWords("#chat-as", "");
		this.browser.type("#composer-text", QUESTION);
		this.browser.tap("[data-testid=composer-send]");
		this.browser.awaitWords(FROM_BOT, ANSWER);
		this.browser.photograph("console-faq-answer-phone");
		assertThat(this.wrong).isEmpty();
	}

	@Test
	void everyPageCanBeUsedOnAPc() {
		signIn();
		visitAll("pc");
	}

	@Test
	void everyPageCanBeUsedOnAPhone() {
		this.browser.close();
		this.browser = new Browser(390, 844, true);
		signIn();
		visitAll("phone");
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

	private void visitAll(String kind) {
		FeedbackWriter writer = new FeedbackWriter(this.application);
		for (int week = 0; week < 6; week++) {
			writer.missed("駐輪場に屋根はありますか", this.clock.instant().minus(Duration.ofDays(7L * week)));
		}
		String question = UUID.randomUUID().toString();
		writer.asked(question, "託児の予約は何日前までですか", this.clock.instant());
		String entry = "/console/faq/entries/" + this.editing.readPublished().faq().entries().getFirst().id();
		this.editing.removeEntry(this.editing.readPublished().faq().entries().get(3).id(),
				this.editing.readDraft().revision(), "花子");
		String waiting = "/console/unanswered/questions/" + question;
		Map<String, String> names = Map.of(entry, "/console/faq/entry", entry + "/edit", "/console/faq/entry/edit",
				entry + "/remove", "/console/faq/entry/remove", waiting, "/console/unanswered/question",
				waiting + "/close", "/console/unanswered/question/close");
		for (String path : List.of("/console/faq", "/console/faq?q=zzz", entry, entry + "/edit", entry + "/remove",
				"/console/faq/new", "/console/faq/words", "/console/faq/words/new", "/console/faq/categories",
				"/console/faq/categories/new", "/console/faq/changes", "/console/faq/try", "/console/faq/golden",
				"/console/faq/history", "/console/faq/history/1", "/console/faq/files", "/console/unanswered",
				"/console/unanswered/questions", waiting, waiting + "/close")) {
			go(path);
			look(kind + names.getOrDefault(path, path).replaceAll("[/?=]", "-"));
		}
		go("/console/unanswered");
		this.browser.tap("tbody a", "駐輪場");
		this.browser.awaitWords("h1", "駐輪場");
		look(kind + "-console-unanswered-group");
		go(waiting);
		this.browser.type("#answer", "3日前までです。\nお電話でも受け付けます。");
		this.browser.tap(SUBMIT, "送る前に見る");
		this.browser.awaitWords("h1", "この返事を送りますか");
		look(kind + "-console-unanswered-preview");
		go("/console/faq/try");
		this.browser.type("#question", "講座はいつ？");
		this.browser.tap(SUBMIT, "ためす");
		this.browser.awaitWords("h2", "下書き");
		this.browser.tap("details summary", "くわしい理由");
		look(kind + "-console-faq-try-answer");
		assertThat(this.wrong).isEmpty();
	}

	private void signIn() {
		StaffBrowser signedIn = as(Role.FAQ_EDITOR);
		signedIn.cookies().forEach((name, value) -> this.browser.cookie(base(), name, value));
	}

	private void go(String path) {
		this.browser.open(base().resolve(path));
	}

	/** Notes what is wrong, so that all pages are looked at. */
	private void look(String name) {
		this.browser.photograph("console-" + name.replace("-console-", "-"));
		this.browser.barriers().forEach((barrier) -> this.wrong.add(name + ": " + barrier));
		if (!this.browser.needsNoSidewaysScrolling()) {
			this.wrong.add(name + ": is too wide");
		}
		this.browser.complaints()
			.stream()
			.filter((complaint) -> !complaint.contains("status of 4"))
			.forEach((complaint) -> this.wrong.add(name + ": " + complaint));
	}

}
