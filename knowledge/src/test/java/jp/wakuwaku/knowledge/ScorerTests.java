package jp.wakuwaku.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.analysis.Alternative;
import jp.wakuwaku.knowledge.analysis.Origin;
import jp.wakuwaku.knowledge.analysis.QueryWord;
import jp.wakuwaku.knowledge.analysis.WordKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ScorerTests {

	private final Vocabulary vocabulary = new Vocabulary();

	private final EntryWords cost = entry(List.of(words("講座", "費用"), words("料金")), words("講座", "費用", "料金", "無料"));

	private final EntryWords date = entry(List.of(words("講座", "日程")), words("講座", "日程"));

	@BeforeEach
	void complete() {
		this.vocabulary.complete();
	}

	@Test
	void countsARareWordForMore() {
		double common = Math.log(1 + 0.5 / 2.5);
		double rare = Math.log(1 + 1.5 / 1.5);
		assertThat(score(this.date, word("講座"), word("費用")).coverage()).isCloseTo(common / (common + rare),
				within(1e-6));
	}

	@Test
	void countsAnAlternativeForItsWeight() {
		Score score = score(this.cost, word("値段", Map.of("料金", 0.6, "日程", 0.5)));
		assertThat(score.coverage()).isCloseTo(0.6, within(1e-6));
		assertThat(score.fit()).isCloseTo(0.6, within(1e-6));
	}

	@Test
	void countsAWordOnceHoweverManySynonymsTheEntryHas() {
		Score one = score(this.cost, word("値段", Map.of("料金", 0.5)));
		Score two = score(this.cost, word("値段", Map.of("料金", 0.5, "無料", 0.5)));
		assertThat(two.coverage()).isEqualTo(one.coverage());
		assertThat(two.answer()).isGreaterThan(one.answer()).isLessThan(2 * one.answer());
	}

	@Test
	void takesTheWordingThatFitsBest() {
		Score score = score(this.cost, word("料金"));
		assertThat(score.fit()).isEqualTo(1);
		assertThat(score.wording()).isEqualTo(1);
	}

	@Test
	void countsAVagueWordForLess() {
		QueryWord vague = new QueryWord("日程", WordKind.VAGUE, Origin.TYPED, "日程", List.of());
		assertThat(score(this.date, vague).total()).isPositive().isLessThan(score(this.date, word("日程")).total());
	}

	@Test
	void isNothingForAnEmptyQuery() {
		assertThat(score(this.cost)).isEqualTo(new Score(0, 0, 0, 0, 0, 0, false));
	}

	@Test
	void isNothingForWordsThatNoEntryHas() {
		assertThat(score(this.cost, word("織田"), word("信長")).total()).isZero();
	}

	@Test
	void knowsTheWordsOfTheContent() {
		assertThat(this.vocabulary.knows("無料")).isTrue();
		assertThat(this.vocabulary.knows("有料")).isFalse();
	}

	private Score score(EntryWords entry, QueryWord... words) {
		return new Scorer(Arrays.asList(words), this.vocabulary).score(entry);
	}

	private static QueryWord word(String term) {
		return word(term, Map.of());
	}

	private static QueryWord word(String term, Map<String, Double> alternatives) {
		return new QueryWord(term, WordKind.NOUN, Origin.TYPED, term,
				alternatives.entrySet()
					.stream()
					.map((other) -> new Alternative(other.getKey(), other.getValue(), Origin.SYNONYM))
					.toList());
	}

	private EntryWords entry(List<int[]> wordings, int[] answer) {
		EntryWords entry = new EntryWords(wordings, answer);
		this.vocabulary.count(entry);
		return entry;
	}

	private int[] words(String... terms) {
		return Stream.of(terms).mapToInt(this.vocabulary::take).toArray();
	}

}
