package jp.wakuwaku.bot.console.faq;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.faq.FaqContent;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.WordEdits;
import jp.wakuwaku.knowledge.content.WordGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class WordPagesTests extends ConsoleCase {

	private static final WordGroup GROUP = new WordGroup("試験の見出し", List.of("ぱんだ試験", "ぱんだ検定"));

	@Autowired
	FaqEditing editing;

	@AfterEach
	void dropTheDraft() {
		this.editing.discard(this.editing.readDraft().revision());
	}

	@Test
	void areListedPageByPageAndFound() {
		Page page = as(Role.VIEWER).get("/console/faq/words");
		int total = this.editing.readPublished().thesaurus().groups().size();
		assertThat(page.text("p[role=status]")).isEqualTo(total + " 組");
		assertThat(page.document().select("tbody tr")).hasSize(50);
		assertThat(page.shows("新しい組を書く")).isFalse();
		this.editing.make(WordEdits.add(GROUP), "花子");
		Page found = as(Role.FAQ_EDITOR).get("/console/faq/words?q=%E3%81%B1%E3%82%93%E3%81%A0%E8%A9%A6%E9%A8%93");
		assertThat(found.texts("tbody td:first-child")).containsExactly("ぱんだ試験、ぱんだ検定 公開していない");
		assertThat(found.text(".notice")).contains("1 組");
		assertThat(as(Role.VIEWER).get("/console/faq/words?q=zzzz").text(".empty")).contains("合う組がありません");
	}

	@Test
	void areWrittenIntoTheDraftAndCompared() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		Page list = browser.submit("/console/faq/words/new",
				Map.of("forms", "ぱんだ試験\r\nぱんだ検定", "heading", "", "newHeading", "試験の見出し"));
		assertThat(list.text(".notice")).contains("下書きに保存しました");
		assertThat(this.editing.readDraft().content().thesaurus().groups()).contains(GROUP);
		Page changes = browser.get("/console/faq/changes");
		assertThat(changes.text("main")).contains("同じ意味の言葉（1 組）", "下書き: ぱんだ試験、ぱんだ検定（試験の見出し）");
		assertThat(browser.get("/console/faq/publish").text("dl")).contains("同じ意味の言葉の変更 1 組");
		assertThat(browser.get("/console").text("main")).contains("公開していないFAQの変更1 件");
	}

	@Test
	void areTakenOutAfterAsking() {
		this.editing.make(WordEdits.add(GROUP), "花子");
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		String path = path(browser);
		assertThat(browser.get(path + "/remove").text("dl")).contains("ぱんだ検定");
		assertThat(browser.submit(path + "/remove", Map.of()).text(".notice")).contains("下書きから消しました");
		assertThat(browser.submit(path + "/remove", Map.of()).text(".notice")).contains("ほかの人が変えたか消しました");
		assertThat(browser.open(path).text(".notice")).contains("ほかの人が変えたか消しました");
		assertThat(this.editing.readDraft().content().thesaurus()).isEqualTo(this.editing.readPublished().thesaurus());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ぱんだ試験                     | 2つ以上
			''                          | 2つ以上
			ＤＶ試験、dv試験、検定             | 「dv試験」が2回あります
			あ、ぱんだ試験                   | 「あ」は短すぎます
			です、ぱんだ試験                  | 「です」は、検索で使わない言葉
			#ぱんだ、ぱんだ試験                | 「#ぱんだ」の # を消してください
			料金、費用、ぱんだ試験              | 「料金」「費用」は、「料金、費用、値段
			一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一、検定 | 八九十…」は長すぎます。30字まで
			""")
	void tellsWhatToPutRight(String forms, String problem) {
		Page page = as(Role.FAQ_EDITOR).post("/console/faq/words/new", Map.of("forms", forms));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("#forms-error")).contains(problem);
		assertThat(page.document().select("#forms").text()).isEqualTo(forms);
		assertThat(this.editing.readDraft().isSaved()).isFalse();
	}

	@Test
	void areNotOverwrittenWhenSomebodyElseWasFaster() {
		this.editing.make(WordEdits.add(GROUP), "花子");
		StaffBrowser hanako = as(Role.FAQ_EDITOR);
		StaffBrowser taro = as(Role.FAQ_EDITOR, Role.VIEWER);
		String path = path(hanako);
		Map<String, String> fields = new HashMap<>(EntryFields.read(taro.get(path)));
		hanako.submit(path, Map.of("forms", "ぱんだ試験、ぱんだテスト", "heading", "試験の見出し"));
		hanako.submit("/console/faq/words/new", Map.of("forms", "きりん試験、きりん検定"));
		fields.put("forms", "ぱんだ試験、ぱんだ検査");
		Page conflict = taro.post(path, fields);
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text(".warning")).contains("ほかの人が、先に", "ぱんだ試験、ぱんだテスト");
		assertThat(conflict.document().select("#forms").text()).isEqualTo("ぱんだ試験、ぱんだ検査");
		taro.submit(conflict.document().select("form[action^=/console/faq/words]").attr("action"),
				EntryFields.read(conflict));
		FaqContent draft = this.editing.readDraft().content();
		assertThat(draft.thesaurus().groups()).contains(new WordGroup("試験の見出し", List.of("ぱんだ試験", "ぱんだ検査")),
				new WordGroup("", List.of("きりん試験", "きりん検定")));
		assertThat(draft.thesaurus().forms()).noneMatch((forms) -> forms.contains("ぱんだテスト"));
	}

	private String path(StaffBrowser browser) {
		return browser.get("/console/faq/words?q=%E3%81%B1%E3%82%93%E3%81%A0%E8%A9%A6%E9%A8%93")
			.document()
			.select("tbody td a")
			.attr("href");
	}

}
