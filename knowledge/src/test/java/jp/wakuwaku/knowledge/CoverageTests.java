package jp.wakuwaku.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.wakuwaku.knowledge.analysis.QueryWord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CoverageTests {

	private static final EntryTerms COST = new EntryTerms(List.of(Set.of("講座", "費用"), Set.of("料金")),
			Set.of("講座", "費用", "料金", "無料"));

	private static final EntryTerms DATE = new EntryTerms(List.of(Set.of("講座", "日程")), Set.of("講座", "日程"));

	private final Coverage coverage = new Coverage(List.of(COST, DATE));

	@Test
	void countsARareWordForMore() {
		double common = Math.log(1 + 0.5 / 2.5);
		double rare = Math.log(1 + 1.5 / 1.5);
		assertThat(this.coverage.ofQuery(words("講座", "費用"), DATE)).isCloseTo(common / (common + rare), within(1e-9));
	}

	@Test
	void countsAnAlternativeForItsWeight() {
		List<QueryWord> query = List.of(new QueryWord("値段", Map.of("料金", 0.6, "日程", 0.5)));
		assertThat(this.coverage.ofQuery(query, COST)).isEqualTo(0.6);
		assertThat(this.coverage.ofQuestion(query, COST)).isEqualTo(0.6);
	}

	@Test
	void takesTheWordingThatFitsBest() {
		assertThat(this.coverage.ofQuestion(words("料金"), COST)).isEqualTo(1);
	}

	@Test
	void isNothingForAnEmptyQuery() {
		assertThat(this.coverage.ofQuery(List.of(), COST)).isZero();
		assertThat(this.coverage.ofQuestion(List.of(), COST)).isZero();
	}

	@Test
	void knowsTheWordsOfTheContent() {
		assertThat(this.coverage.knows("無料")).isTrue();
		assertThat(this.coverage.knows("有料")).isFalse();
	}

	private static List<QueryWord> words(String... terms) {
		return Arrays.stream(terms).map((term) -> new QueryWord(term, Map.of())).toList();
	}

}
