package jp.wakuwaku.bot.console.faq;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.faq.FaqContent;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.content.FaqExport;
import jp.wakuwaku.knowledge.content.Thesaurus;
import jp.wakuwaku.knowledge.content.WordGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class FaqFilesTests extends ConsoleCase {

	@Autowired
	FaqEditing editing;

	@AfterEach
	void dropTheDraft() {
		this.editing.discard(this.editing.readDraft().revision());
	}

	@Test
	void givesTheTableAndTheFilesAway() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		Page table = browser.get("/console/faq/export/table");
		assertThat(table.header("Content-Type")).startsWith("text/csv");
		assertThat(table.header("Content-Disposition")).contains("attachment").contains(".csv");
		assertThat(table.body()).contains(entry().answer().lines().findFirst().orElseThrow());
		Page files = browser.get("/console/faq/export/files?of=published");
		assertThat(files.header("Content-Type")).isEqualTo("application/zip");
		assertThat(files.body()).contains(".yaml", "thesaurus.txt");
		assertThat(as(Role.VIEWER).get("/console/faq/export/table").status()).isEqualTo(403);
	}

	@Test
	void tellsWhatATableWouldChangeBeforeItIsTaken() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		Page look = upload(browser, "faq.csv", table(entry().question(), "まったく別の質問ですか？"));
		assertThat(look.text("h1")).isEqualTo("この内容を取り込みますか");
		assertThat(look.texts("h3")).containsExactly("直した まったく別の質問ですか？");
		assertThat(this.editing.readDraft().isSaved()).isFalse();
		Page taken = browser.submit(look.response().uri().getPath(), EntryFields.read(look));
		assertThat(taken.text(".notice")).contains("下書きに取り込みました");
		assertThat(this.editing.readDraft().content().faq().entry(entry().id()).orElseThrow().question())
			.isEqualTo("まったく別の質問ですか？");
	}

	@Test
	void takesNothingWhenTheDraftHasChangedMeanwhile() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		Page look = upload(browser, "faq.csv", table(entry().question(), "まったく別の質問ですか？"));
		this.editing.removeEntry(entry().id(), this.editing.readDraft().revision(), "花子");
		Page again = LongPages.settled(browser,
				browser.submit(look.response().uri().getPath(), EntryFields.read(look)));
		assertThat(again.text(".notice")).contains("まだ取り込んでいません");
		assertThat(this.editing.readDraft().content().faq().entry(entry().id())).isEmpty();
	}

	@Test
	void namesTheLinesThatHaveToBePutRight() {
		Page page = upload(as(Role.FAQ_EDITOR), "faq.csv", table(entry().label(), "二十字を超える長いラベルなので読み込めません。"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("#files-error")).contains("直すところがあります");
		assertThat(page.text("main table tbody tr")).startsWith("faq.csv 2").contains("1〜20字");
		assertThat(this.editing.readDraft().isSaved()).isFalse();
	}

	@Test
	void takesTheThesaurusAloneAndLeavesEntriesAsTheyAre() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		FaqContent before = this.editing.readPublished();
		Page look = upload(browser, "thesaurus.txt", "# 試験\nぱんだ試験,ぱんだ検定\n".getBytes(StandardCharsets.UTF_8));
		assertThat(look.text("h1")).isEqualTo("この内容を取り込みますか");
		assertThat(look.text("main")).contains("変わる言葉の組 " + (before.thesaurus().groups().size() + 1) + " 組");
		browser.submit(look.response().uri().getPath(), EntryFields.read(look));
		assertThat(this.editing.readDraft().content())
			.isEqualTo(before.withThesaurus(new Thesaurus(List.of(new WordGroup("試験", List.of("ぱんだ試験", "ぱんだ検定"))))));
		Page wrong = upload(browser, "thesaurus.txt", "ぱんだ\n".getBytes(StandardCharsets.UTF_8));
		assertThat(wrong.text("main table tbody tr")).startsWith("thesaurus.txt 1");
	}

	@Test
	void showsHowFarItIsWithALargeFile() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		String path = browser.upload("/console/faq/files", "files", "faq.csv", table(entry().question(), "別の質問ですか？"))
			.response()
			.uri()
			.getPath();
		Page part = browser.get(path + "/progress");
		assertThat(part.document().select("main")).isEmpty();
		await().atMost(Duration.ofSeconds(30))
			.until(() -> browser.get(path + "/progress"), (page) -> page.header("HX-Refresh").equals("true"));
		assertThat(browser.get(path).text("h1")).isEqualTo("この内容を取り込みますか");
		assertThat(browser.get("/console/faq/files/nothing/progress").status()).isEqualTo(404);
		assertThat(browser.open("/console/faq/files/nothing").text(".notice")).contains("保管が終わりました");
	}

	@Test
	void saysInJapaneseWhichColumnsATableNeeds() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		Page page = upload(browser, "faq.csv", "質問,答え\nあ,い\n".getBytes(StandardCharsets.UTF_8));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("main table tbody tr")).startsWith("faq.csv 1 1行目の列の名前: 質問, 答え").contains("問い合わせ文, 応答文");
		Page empty = upload(browser, "faq.csv", new byte[0]);
		assertThat(empty.text("main table tbody tr")).contains("faq.csv", "ファイルが空");
		Page book = upload(browser, "faq.csv", "PK\u0003\u0004xl".getBytes(StandardCharsets.UTF_8));
		assertThat(book.text("main table tbody tr")).contains("Excelのブック");
		assertThat(this.editing.readDraft().isSaved()).isFalse();
	}

	@Test
	void namesRowsAsTheSpreadsheetDoes() {
		Faq faq = this.editing.readPublished().faq();
		String table = new String(FaqExport.csv(faq), StandardCharsets.UTF_8);
		String rows = table.substring(table.indexOf("\r\n") + 2);
		Page page = upload(as(Role.FAQ_EDITOR), "faq.csv", (table + rows).getBytes(StandardCharsets.UTF_8));
		assertThat(page.text("main table tbody tr")).startsWith("faq.csv " + (faq.entries().size() + 2) + " ID:")
			.contains("faq.csv:2 にもある");
	}

	@Test
	void asksForAFile() {
		Page page = as(Role.FAQ_EDITOR).upload("/console/faq/files", "files", "", new byte[0]);
		assertThat(page.text("#files-error")).contains("ファイルを選んでください");
	}

	private static Page upload(StaffBrowser browser, String name, byte[] content) {
		return LongPages.settled(browser, browser.upload("/console/faq/files", "files", name, content));
	}

	private FaqEntry entry() {
		Faq faq = this.editing.readPublished().faq();
		return faq.in(faq.categories().getFirst().id()).getFirst();
	}

	/** The published content with one text in place of another, where it stands first. */
	private byte[] table(String old, String fresh) {
		String table = new String(FaqExport.csv(this.editing.readPublished().faq()), StandardCharsets.UTF_8);
		int at = table.indexOf(old);
		return (table.substring(0, at) + fresh + table.substring(at + old.length())).getBytes(StandardCharsets.UTF_8);
	}

}
