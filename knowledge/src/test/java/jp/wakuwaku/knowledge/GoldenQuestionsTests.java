package jp.wakuwaku.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jp.wakuwaku.knowledge.analysis.WordList;
import jp.wakuwaku.knowledge.content.FaqFiles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions as residents write them, by which the search is measured. */
class GoldenQuestionsTests {

	private static final List<String> QUESTIONS = WordList.read(GoldenQuestionsTests.class, "golden-questions.tsv")
		.stream()
		.map((line) -> line.split("\t", -1)[0])
		.toList();

	@Test
	void areNoEntrysOwnWording() {
		Set<String> wordings = FaqFiles.shipped()
			.entries()
			.stream()
			.flatMap((entry) -> Wordings.of(entry).stream())
			.map(Wordings::fold)
			.collect(Collectors.toSet());
		assertThat(QUESTIONS).allSatisfy((question) -> assertThat(wordings).doesNotContain(Wordings.fold(question)));
	}

	@Test
	void areNoTalkThatTheIndexKnows() {
		Set<String> known = WordList.read(FaqIndex.class, "off-topic.txt")
			.stream()
			.map(Wordings::fold)
			.collect(Collectors.toSet());
		assertThat(WordList.read(GoldenQuestionsTests.class, "off-topic-questions.txt")).map(Wordings::fold)
			.filteredOn((text) -> !text.isEmpty())
			.doesNotContainAnyElementsOf(known);
	}

	@Test
	void areAskedOnceEach() {
		assertThat(QUESTIONS).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
	}

}
