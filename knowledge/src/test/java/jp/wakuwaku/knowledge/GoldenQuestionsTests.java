package jp.wakuwaku.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.analysis.WordList;
import jp.wakuwaku.knowledge.content.FaqFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What residents would ask, none of it an entry's own wording: a floor to hold. */
class GoldenQuestionsTests {

	private static final FaqIndex INDEX = FaqIndex.build(FaqFiles.shipped());

	/** By question, the entries that answer it equally well. */
	private static final Map<String, Set<FaqId>> GOLDEN = WordList
		.read(GoldenQuestionsTests.class, "golden-questions.tsv")
		.stream()
		.map((line) -> line.split("\t", -1))
		.collect(Collectors.toUnmodifiableMap((fields) -> fields[0], (fields) -> ids(fields[1])));

	private static final List<String> OFF_TOPIC = WordList.read(GoldenQuestionsTests.class, "off-topic-questions.txt");

	@AfterAll
	static void close() {
		INDEX.close();
	}

	@Test
	void askForEntriesThatExist() {
		assertThat(GOLDEN.values().stream().flatMap(Set::stream))
			.allSatisfy((id) -> assertThat(INDEX.faq().entry(id)).isPresent());
	}

	@Test
	void areNoEntrysOwnWording() {
		Set<String> wordings = INDEX.faq()
			.entries()
			.stream()
			.flatMap((entry) -> Wordings.of(entry).stream())
			.map(Wordings::fold)
			.collect(Collectors.toSet());
		assertThat(GOLDEN.keySet())
			.allSatisfy((question) -> assertThat(wordings).doesNotContain(Wordings.fold(question)));
	}

	@Test
	void findTheirEntryFirst() {
		assertThat(share((query, ids) -> isAmong(INDEX.rank(query, 1), ids))).isGreaterThanOrEqualTo(0.79);
	}

	@Test
	void findTheirEntryAmongTheFirstThree() {
		assertThat(share((query, ids) -> isAmong(INDEX.rank(query, 3), ids))).isGreaterThanOrEqualTo(0.95);
	}

	@Test
	void areShownTheirEntry() {
		assertThat(share((query, ids) -> isAmong(shown(INDEX.search(query)), ids))).isGreaterThanOrEqualTo(0.74);
	}

	@Test
	void areRarelyAnsweredWrongly() {
		assertThat(share((query, ids) -> INDEX.search(query) instanceof SearchOutcome.Answer answer
				&& !isAmong(shown(answer), ids)))
			.isLessThanOrEqualTo(0.12);
	}

	@Test
	void leaveTalkUnanswered() {
		List<String> answered = OFF_TOPIC.stream()
			.filter((query) -> INDEX.search(query) instanceof SearchOutcome.Answer)
			.toList();
		assertThat(answered).hasSizeLessThanOrEqualTo(OFF_TOPIC.size() / 20);
	}

	private static double share(BiPredicate<String, Set<FaqId>> rule) {
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

	private static boolean isAmong(Collection<Hit> hits, Set<FaqId> ids) {
		return hits.stream().anyMatch((hit) -> ids.contains(hit.entry().id()));
	}

	private static Set<FaqId> ids(String field) {
		return Stream.of(field.split(",", -1)).map(FaqId::new).collect(Collectors.toUnmodifiableSet());
	}

}
