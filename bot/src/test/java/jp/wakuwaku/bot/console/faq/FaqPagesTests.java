package jp.wakuwaku.bot.console.faq;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.faq.FaqEditing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class FaqPagesTests extends ConsoleCase {

	@Autowired
	FaqEditing editing;

	@AfterEach
	void dropTheDraft() {
		this.editing.discard(this.editing.readDraft().revision());
	}

	@Nested
	class List {

		@Test
		void showsTheEntriesPageByPage() {
			Page page = as(Role.VIEWER).get("/console/faq");
			int total = FaqPagesTests.this.editing.readPublished().faq().entries().size();
			assertThat(page.text("h1")).isEqualTo("FAQ");
			assertThat(page.text("p[role=status]")).isEqualTo(total + " 件");
			assertThat(page.document().select("tbody tr")).hasSize(Math.min(50, total));
			assertThat(page.shows("新しい項目を書く")).isFalse();
		}

		@Test
		void findsByAllWordsHoweverTheyAreWritten() {
			StaffBrowser browser = as(Role.FAQ_EDITOR);
			write(browser, "ＡＢＣ講座の試験はいつですか？", "明日です。");
			assertThat(browser.get("/console/faq?q=abc%20%E6%98%8E%E6%97%A5").texts("tbody td a"))
				.containsExactly("ＡＢＣ講座の試験はいつですか？");
			assertThat(browser.get("/console/faq?q=zzzz").text(".empty")).contains("合う項目がありません");
		}

		@Test
		void tellsWhatIsNewAndWhatRunsOut() {
			StaffBrowser browser = as(Role.FAQ_EDITOR);
			Map<String, String> fields = EntryFields.of("期限のある試験ですか？", "はい。");
			fields.put("validUntil", LocalDate.now(FaqPagesTests.this.clock).plusDays(3).toString());
			write(browser, fields);
			assertThat(browser.get("/console/faq?state=ADDED&only=soon").texts("tbody td a"))
				.containsExactly("期限のある試験ですか？");
			assertThat(browser.get("/console/faq?state=PUBLISHED&only=soon").texts("tbody td a")).isEmpty();
			assertThat(browser.get("/console/faq").text(".notice")).contains("新しい 1 件");
		}

	}

	@Nested
	class Entry {

		@Test
		void isWrittenIntoTheDraftAndShownAsInLine() {
			Page page = write(as(Role.FAQ_EDITOR), "試験の項目ですか？", "そうです。\n電話は0299-48-1111です。");
			assertThat(page.text(".notice")).contains("下書きに保存しました");
			assertThat(page.text(".line-title")).isEqualTo("試験の項目ですか？");
			assertThat(page.text(".line-body")).contains("そうです。");
			assertThat(page.texts(".line-buttons li")).contains("電話をかける");
			assertThat(page.texts(".line-quick li")).isNotEmpty();
		}

		@Test
		void tellsBesideEachFieldWhatToDo() {
			StaffBrowser browser = as(Role.FAQ_EDITOR);
			Map<String, String> fields = EntryFields.read(browser.get("/console/faq/new"));
			fields.put("label", "これは20字より長いボタンの言葉なので入りません");
			fields.put("actionKind", "open");
			fields.put("actionTarget", "http://example.com");
			Page page = browser.post("/console/faq/new", fields);
			assertThat(page.status()).isEqualTo(422);
			assertThat(page.texts(".summary a")).contains("カテゴリを選んでください。", "質問を入れてください。", "https:// で始まるアドレスを入れてください。");
			assertThat(page.text("#label-error")).contains("20字まで");
			assertThat(page.document().select("#label").attr("value")).isEqualTo(fields.get("label"));
		}

		@Test
		void isPreviewedWhileItIsTyped() {
			StaffBrowser browser = as(Role.FAQ_EDITOR);
			Map<String, String> fields = EntryFields.of("見る前の項目ですか？", "<b>太字</b>です。");
			fields.put("id", "preview-test");
			Page page = browser.post("/console/faq/preview", fields);
			assertThat(page.text(".line-body")).isEqualTo("<b>太字</b>です。");
			assertThat(page.document().select("main")).isEmpty();
			fields.remove("answer");
			assertThat(browser.post("/console/faq/preview", fields).text(".hint")).contains("ここに出ます");
		}

		@Test
		void isNotOverwrittenWhenSomebodyElseWasFaster() {
			StaffBrowser hanako = as(Role.FAQ_EDITOR);
			StaffBrowser taro = as(Role.FAQ_EDITOR, Role.VIEWER);
			write(hanako, "二人で直す項目ですか？", "はじめの答え。");
			String path = hanako.get("/console/faq?q=" + URLEncoder.encode("二人で直す項目", StandardCharsets.UTF_8))
				.document()
				.select("tbody td a")
				.attr("href");
			Map<String, String> hers = EntryFields.read(hanako.get(path + "/edit"));
			Map<String, String> his = EntryFields.read(taro.get(path + "/edit"));
			hers.put("answer", "花子の答え。");
			his.put("answer", "太郎の答え。");
			hanako.post(path + "/edit", hers);
			write(hanako, "ほかの項目ですか？", "これは邪魔になりません。");
			Page conflict = taro.post(path + "/edit", his);
			assertThat(conflict.status()).isEqualTo(409);
			assertThat(conflict.text(".change .before")).contains("花子の答え。");
			assertThat(conflict.text(".change .after")).contains("太郎の答え。");
			assertThat(taro.get(path).shows("花子の答え。")).isTrue();
			taro.submit(path + "/edit", EntryFields.read(conflict));
			assertThat(taro.get(path).shows("太郎の答え。")).isTrue();
		}

		@Test
		void isTakenOutAfterAsking() {
			StaffBrowser browser = as(Role.FAQ_EDITOR);
			String path = write(browser, "消す項目ですか？", "はい。").response().uri().getPath();
			Page confirm = browser.get(path + "/remove");
			assertThat(confirm.text("h1")).contains("消しますか");
			Page list = browser.submit(path + "/remove", EntryFields.read(confirm));
			assertThat(list.text(".notice")).contains("下書きから消しました");
			assertThat(browser.get(path).status()).isEqualTo(404);
		}

	}

	private static Page write(StaffBrowser browser, String question, String answer) {
		return write(browser, EntryFields.of(question, answer));
	}

	private static Page write(StaffBrowser browser, Map<String, String> fields) {
		Map<String, String> form = EntryFields.read(browser.get("/console/faq/new"));
		form.putAll(fields);
		return browser.submit("/console/faq/new", form);
	}

}
