package jp.wakuwaku.bot.console.faq;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.FaqVersion;
import jp.wakuwaku.bot.faq.golden.GoldenQuestion;
import jp.wakuwaku.bot.faq.golden.GoldenQuestions;
import jp.wakuwaku.knowledge.FaqId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class FaqPublishTests extends ConsoleCase {

	private static final String QUESTION = "ぷるぷる試験講座の持ち物は何ですか？";

	@Autowired
	FaqEditing editing;

	@Autowired
	GoldenQuestions golden;

	@AfterEach
	void dropTheDraft() {
		this.editing.discard(this.editing.readDraft().revision());
		this.golden.remove(QUESTION);
	}

	@Test
	void tellsWhatResidentsWouldGetAndThenPublishesAndGoesBack() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		long before = this.editing.versions().getFirst().number();
		this.golden.put(List.of(new GoldenQuestion(QUESTION, List.of(new FaqId("publish-test")))));
		write(browser);
		Page changes = browser.get("/console/faq/changes");
		assertThat(changes.texts("h3")).containsExactly("新しい " + QUESTION);
		assertThat(changes.document().select("[hx-get=/console/faq/changes/answers]")).hasSize(1);
		Page answers = await().atMost(Duration.ofSeconds(30)).until(this::part, (page) -> !page.shows("数秒かかります"));
		assertThat(answers.document().select("[hx-get]")).isEmpty();
		assertThat(answers.text("tbody tr")).contains(QUESTION, "よくなる", "答え: " + QUESTION);

		Page confirm = browser.get("/console/faq/publish");
		assertThat(confirm.text("dl")).contains("新しい項目 1 件");
		Page history = LongPages.settled(browser, browser.submit("/console/faq/publish", EntryFields.read(confirm)));
		assertThat(history.text(".notice")).contains("公開しました");
		assertThat(history.text("tbody tr")).contains("公開中", "職員（FAQ編集）");
		FaqVersion published = this.editing.versions().getFirst();
		Page version = browser.get("/console/faq/history/" + published.number());
		assertThat(version.texts("h3")).containsExactly("新しい " + QUESTION);

		assertThat(browser.get("/console/faq/history?q=第" + published.number() + "版").texts("tbody tr")).singleElement()
			.asString()
			.contains("職員（FAQ編集）");
		assertThat(browser.get("/console/faq/history?q=どこにもない").text(".empty")).contains("合う版がありません");

		browser.get("/console/faq/history/" + before + "/restore");
		Page back = browser.submit("/console/faq/history/" + before + "/restore", Map.of());
		assertThat(back.text("tbody tr")).contains("第" + before + "版の内容に戻した");
		assertThat(this.editing.readPublished().faq().entry(new FaqId("publish-test"))).isEmpty();
	}

	@Test
	void publishesNothingThatNobodyHasLookedAt() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		write(browser);
		Map<String, String> seen = EntryFields.read(browser.get("/console/faq/publish"));
		write(browser, "あとから書いた項目ですか？", "publish-test-2");
		assertThat(LongPages.settled(browser, browser.submit("/console/faq/publish", seen)).text(".notice"))
			.contains("ほかの人が下書きを変えた");
		assertThat(browser.submit("/console/faq/discard", seen).text(".notice")).contains("ほかの人が下書きを変えた");
		assertThat(this.editing.readDraft().isSaved()).isTrue();
	}

	@Test
	void dropsTheDraftAfterAsking() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		write(browser);
		Page confirm = browser.get("/console/faq/discard");
		assertThat(confirm.text("main")).contains("元には戻せません");
		assertThat(browser.submit("/console/faq/discard", EntryFields.read(confirm)).text(".notice"))
			.contains("下書きを捨てました");
		assertThat(browser.get("/console/faq/changes").text(".empty")).contains("公開していない変更はありません");
	}

	@Test
	void explainsAnAnswerOfWhatIsPublishedAndOfTheDraft() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		// A question of its own: what another test has published is served a moment
		// longer.
		String question = "ぽろぽろ試験講座の持ち物は何ですか？";
		write(browser, question, "publish-test");
		Page page = browser.submit("/console/faq/try", Map.of("question", question));
		assertThat(page.texts("main section h2")).containsExactly("公開中", "下書き");
		assertThat(page.texts("main section").getLast()).contains("答え: " + question, "登録した言い方と同じ");
		assertThat(page.texts("main section").getFirst()).doesNotContain("答え: " + question);
		assertThat(browser.submit("/console/faq/try", Map.of("question", " ")).text("#question-error"))
			.contains("質問を入れてください");
	}

	private Page part() {
		return as(Role.FAQ_EDITOR).with("HX-Request", "true").get("/console/faq/changes/answers");
	}

	private static void write(StaffBrowser browser) {
		write(browser, QUESTION, "publish-test");
	}

	private static void write(StaffBrowser browser, String question, String id) {
		Map<String, String> form = EntryFields.read(browser.get("/console/faq/new"));
		form.putAll(EntryFields.of(question, "ぷるぷるだけです。"));
		form.put("id", id);
		assertThat(browser.submit("/console/faq/new", form).text(".notice")).contains("保存しました");
	}

}
