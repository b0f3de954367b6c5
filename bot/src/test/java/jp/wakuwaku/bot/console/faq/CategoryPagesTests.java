package jp.wakuwaku.bot.console.faq;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqCategory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class CategoryPagesTests extends ConsoleCase {

	private static final String LIST = "/console/faq/categories";

	@Autowired
	FaqEditing editing;

	@AfterEach
	void dropTheDraft() {
		this.editing.discard(this.editing.readDraft().revision());
	}

	@Test
	void areAddedRenamedAndMoved() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		List<String> titles = titles(faq());
		Map<String, String> fields = new HashMap<>(EntryFields.read(browser.get(LIST + "/new")));
		fields.putAll(Map.of("title", "試験の分類", "summary", "試験のこと"));
		assertThat(browser.submit(LIST + "/new", fields).texts(".card p a")).startsWith(titles.getFirst())
			.endsWith("試験の分類");
		String path = LIST + "/" + fields.get("id");
		Map<String, String> renamed = new HashMap<>(EntryFields.read(browser.get(path)));
		renamed.put("title", "新しい名前");
		browser.submit(path, renamed);
		String there = browser.post(path + "/place", Map.of("place", "0")).location();
		assertThat(browser.get(there).document().select("li#" + there.split("#", 2)[1])).as("where it is now")
			.hasSize(1);
		assertThat(browser.submit(path + "/place", Map.of("place", "0")).texts(".card p a")).startsWith("新しい名前",
				titles.getFirst());
		assertThat(browser.get("/console/faq/changes").text(".change")).contains("カテゴリの名前と順番", "新しい名前（試験のこと）");
	}

	@Test
	void tellsWhatToPutRight() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		String taken = faq().categories().getFirst().title();
		Page page = browser.post(LIST + "/new", Map.of("id", "c-test", "title", taken, "summary", ""));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.texts(".summary a")).containsExactly("説明を入れてください。", "同じ名前のカテゴリがあります。ほかの名前にしてください。");
		assertThat(this.editing.readDraft().isSaved()).isFalse();
	}

	@Test
	void areNotOverwrittenWhenSomebodyElseWasFaster() {
		FaqCategory category = faq().categories().getFirst();
		String path = LIST + "/" + category.id();
		StaffBrowser hanako = as(Role.FAQ_EDITOR);
		StaffBrowser taro = as(Role.FAQ_EDITOR, Role.VIEWER);
		Map<String, String> his = new HashMap<>(EntryFields.read(taro.get(path)));
		Map<String, String> hers = new HashMap<>(EntryFields.read(hanako.get(path)));
		hers.put("title", "花子の名前");
		his.put("title", "太郎の名前");
		hanako.submit(path, hers);
		Page conflict = taro.post(path, his);
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text(".warning")).contains("花子の名前");
		assertThat(titles(faq())).contains("花子の名前").doesNotContain("太郎の名前");
		taro.submit(path, EntryFields.read(conflict));
		assertThat(titles(faq())).contains("太郎の名前");
	}

	@Test
	void areRetiredOnceTheirEntriesHaveAnotherPlace() {
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		FaqCategory category = faq().categories().getFirst();
		FaqCategory heir = faq().categories().getLast();
		int entries = faq().in(category.id()).size() + faq().in(heir.id()).size();
		String path = LIST + "/" + category.id() + "/retire";
		Map<String, String> fields = new HashMap<>(EntryFields.read(browser.get(path)));
		assertThat(browser.post(path, fields).text("#heir-error")).contains("移動先を選んでください");
		fields.put("heir", heir.id());
		assertThat(browser.submit(path, fields).text(".notice")).contains("カテゴリをなくしました");
		assertThat(faq().categories()).doesNotContain(category);
		assertThat(faq().in(heir.id())).hasSize(entries);
		assertThat(browser.get(path).status()).isEqualTo(404);
	}

	private Faq faq() {
		return this.editing.readDraft().content().faq();
	}

	private static List<String> titles(Faq faq) {
		return faq.categories().stream().map(FaqCategory::title).toList();
	}

}
