package jp.wakuwaku.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import jp.wakuwaku.knowledge.analysis.WordList;
import jp.wakuwaku.knowledge.content.FaqFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What residents would ask, none of it an entry's own wording: a floor to hold. */
class GoldenQuestionsTests {

	private static final FaqIndex INDEX = FaqIndex.build(FaqFiles.shipped());

	private static final Map<String, FaqId> GOLDEN = WordList.read(GoldenQuestionsTests.class, "golden-questions.tsv")
		.stream()
		.map((line) -> line.split("\t"))
		.collect(Collectors.toUnmodifiableMap((fields) -> fields[0], (fields) -> new FaqId(fields[1])));

	private static final List<String> OFF_TOPIC = WordList.read(GoldenQuestionsTests.class, "off-topic-questions.txt");

	@AfterAll
	static void close() {
		INDEX.close();
	}

	@Test
	void askForEntriesThatExist() {
		assertThat(GOLDEN.values()).allSatisfy((id) -> assertThat(INDEX.faq().entry(id)).isPresent());
	}

	@Test
	void findTheirEntryFirst() {
		assertThat(share((query, id) -> isAmong(INDEX.rank(query, 1), id))).isGreaterThanOrEqualTo(0.63);
	}

	@Test
	void findTheirEntryAmongTheFirstThree() {
		assertThat(share((query, id) -> isAmong(INDEX.rank(query, 3), id))).isGreaterThanOrEqualTo(0.8);
	}

	@Test
	void areShownTheirEntry() {
		assertThat(share((query, id) -> isAmong(shown(INDEX.search(query)), id))).isGreaterThanOrEqualTo(0.63);
	}

	@Test
	void areRarelyAnsweredWrongly() {
		assertThat(share((query, id) -> INDEX.search(query) instanceof SearchOutcome.Answer answer
				&& !isAmong(shown(answer), id)))
			.isLessThanOrEqualTo(0.12);
	}

	@Test
	void leaveTalkUnanswered() {
		List<String> answered = OFF_TOPIC.stream()
			.filter((query) -> INDEX.search(query) instanceof SearchOutcome.Answer)
			.toList();
		assertThat(answered).hasSizeLessThanOrEqualTo(OFF_TOPIC.size() / 20);
	}

	private static double share(BiPredicate<String, FaqId> rule) {
		return (double) GOLDEN.entrySet()
			.stream()
			.filter((golden) -> rule.test(golden.getKey(), golden.getValue()))
			.count() / GOLDEN.size();
	}

	private static List<Hit> shown(SearchOutcome outcome) {
		return switch (outcome) {
			case SearchOutcome.Answer answer -> List.of(answer.best());
			case SearchOutcome.Candidates candidates -> candidates.hits();
			case SearchOutcome.NotFound _ -> List.of();
		};
	}

	private static boolean isAmong(Collection<Hit> hits, FaqId id) {
		return hits.stream().anyMatch((hit) -> hit.entry().id().equals(id));
	}

}
