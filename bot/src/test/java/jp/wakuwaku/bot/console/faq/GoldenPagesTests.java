package jp.wakuwaku.bot.console.faq;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.console.ConsoleCase;
import jp.wakuwaku.bot.console.Page;
import jp.wakuwaku.bot.console.StaffBrowser;
import jp.wakuwaku.bot.console.security.Role;
import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.golden.GoldenQuestion;
import jp.wakuwaku.bot.faq.golden.GoldenQuestions;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.FaqId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class GoldenPagesTests extends ConsoleCase {

	@Autowired
	FaqEditing editing;

	@Autowired
	GoldenQuestions golden;

	@BeforeEach
	@AfterEach
	void removeAll() {
		this.golden.all().forEach((question) -> this.golden.remove(question.text()));
	}

	@Test
	void takesPastedLinesAndTellsHowEachFares() {
		List<FaqEntry> entries = this.editing.readPublished().faq().entries();
		FaqEntry first = entries.getFirst();
		FaqEntry last = entries.getLast();
		StaffBrowser browser = as(Role.FAQ_EDITOR);
		Page page = browser.submit("/console/faq/golden", Map.of("lines", first.question() + "\t" + first.id()
				+ "\r\n\r\n" + last.question() + "　" + first.id() + ", " + last.id()));
		assertThat(page.text(".notice")).contains("2 件を入れました");
		assertThat(page.texts("tbody td:first-child")).containsExactlyInAnyOrder(first.question(), last.question());
		assertThat(page.texts("tbody .tag")).containsExactly("正しく答える", "正しく答える");
		assertThat(this.golden.all()).contains(new GoldenQuestion(last.question(), List.of(first.id(), last.id())));
		Page removed = browser.submit("/console/faq/golden/remove", Map.of("text", first.question()));
		assertThat(removed.texts("tbody td:first-child")).containsExactly(last.question());
	}

	@Test
	void areFoundByTheirWordsAndByTheirEntries() {
		FaqEntry entry = this.editing.readPublished().faq().entries().getFirst();
		this.golden.put(List.of(new GoldenQuestion("ぷろじぇくとって何", List.of(entry.id())),
				new GoldenQuestion("ほかの質問", List.of(new FaqId("gone")))));
		StaffBrowser browser = as(Role.VIEWER);
		assertThat(browser.get("/console/faq/golden?q=" + entry.id()).texts("tbody td:first-child"))
			.containsExactly("ぷろじぇくとって何");
		assertThat(browser.get("/console/faq/golden?q=%E3%81%BB%E3%81%8B%E3%81%AE").texts("tbody td:first-child"))
			.containsExactly("ほかの質問");
	}

	@Test
	void namesTheLineThatItCannotRead() {
		Page page = as(Role.FAQ_EDITOR).submit("/console/faq/golden", Map.of("lines", "講座はいつ？ no-such-entry"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text("#lines-error")).contains("1行目");
		assertThat(page.text("#lines")).contains("no-such-entry");
		assertThat(this.golden.all()).isEmpty();
	}

	@Test
	void takesNoMoreThanCanBeChecked() {
		FaqEntry entry = this.editing.readPublished().faq().entries().getFirst();
		List<GoldenQuestion> many = IntStream.rangeClosed(1, GoldenQuestions.MOST)
			.mapToObj((number) -> new GoldenQuestion("質問" + number, List.of(entry.id())))
			.toList();
		assertThat(this.golden.put(many)).isTrue();
		assertThat(this.golden.put(many)).isTrue();
		assertThat(this.golden.put(List.of(new GoldenQuestion("もう1つ", List.of(entry.id()))))).isFalse();
		assertThat(this.golden.all()).hasSize(GoldenQuestions.MOST);
	}

}
