package jp.wakuwaku.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jp.wakuwaku.knowledge.Changes.Question;
import jp.wakuwaku.knowledge.analysis.WordList;
import jp.wakuwaku.knowledge.content.FaqFiles;
import jp.wakuwaku.knowledge.content.GoldenFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions as residents write them, by which the search is measured. */
class GoldenQuestionsTests {

	private static final List<String> QUESTIONS = GoldenFile.shipped().stream().map(Question::text).toList();

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

	@Test
	void areAnsweredByEntriesThatShip() {
		Set<FaqId> ids = FaqFiles.shipped().entries().stream().map(FaqEntry::id).collect(Collectors.toSet());
		assertThat(GoldenFile.shipped()).allSatisfy((question) -> assertThat(ids).containsAll(question.expected()))
			.noneMatch((question) -> question.expected().isEmpty());
	}

}
