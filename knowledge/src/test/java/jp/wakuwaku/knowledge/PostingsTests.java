package jp.wakuwaku.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.analysis.Alternative;
import jp.wakuwaku.knowledge.analysis.Origin;
import jp.wakuwaku.knowledge.analysis.QueryWord;
import jp.wakuwaku.knowledge.analysis.WordKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PostingsTests {

	private final Vocabulary vocabulary = new Vocabulary();

	private final List<EntryWords> entries = new ArrayList<>();

	@Test
	void findWhatHasAWordInAWordingOrInTheAnswer() {
		add("講座 費用", "無料");
		add("講座 日程", "未定");
		add("託児", "無料 講座");
		assertThat(candidates(10, word("費用"))).containsExactly(0);
		assertThat(candidates(10, word("無料"))).containsExactlyInAnyOrder(0, 2);
		assertThat(candidates(10, word("信長"))).isEmpty();
		assertThat(candidates(10)).isEmpty();
	}

	@Test
	void putFirstWhatHasMoreOrRarerWords() {
		add("講座 費用", "料金");
		add("講座 日程", "料金");
		add("講座 会場", "料金");
		assertThat(candidates(10, word("日程"), word("講座"))).containsExactly(1, 0, 2);
		assertThat(candidates(2, word("日程"), word("講座"))).containsExactly(1, 0);
	}

	@Test
	void leaveEqualOnesInTheOrderOfTheContent() {
		IntStream.range(0, 20).forEach((_) -> add("講座 費用", "料金"));
		assertThat(candidates(4, word("費用"))).containsExactly(0, 1, 2, 3);
	}

	@Test
	void findWhatMayStandForAWord() {
		add("料金", "講座");
		add("値段", "講座");
		assertThat(candidates(10, word("値段", Map.of("料金", 0.5)))).containsExactly(1, 0);
	}

	@Test
	void passOverWordsThatAreNotSearchedFor() {
		add("講座", "料金");
		assertThat(candidates(10, new QueryWord("講座", WordKind.NONE, Origin.TYPED, "講座", List.of()))).isEmpty();
	}

	@Test
	void takeAWordThatStandsVeryOftenForOftenEnough() {
		add("講座", String.join(" ", Stream.generate(() -> "料金").limit(1_000).toList()));
		add("日程", "料金");
		assertThat(candidates(10, word("料金"))).containsExactlyInAnyOrder(0, 1);
	}

	@Test
	void areInTheOrderInWhichTheScorerSeesThem() {
		Random random = new Random(835);
		IntStream.range(0, 300).forEach((_) -> add(someWords(random), someWords(random)));
		List<QueryWord> query = List.of(word("w1", Map.of("w2", 0.5, "w30", 0.25)), word("w3"), word("w17"));
		this.vocabulary.complete();
		Scorer scorer = new Scorer(query, this.vocabulary);
		double[] scores = this.entries.stream()
			.map(scorer::score)
			.mapToDouble((score) -> score.question() + score.answer())
			.toArray();
		int[] found = candidates(300, query.toArray(QueryWord[]::new));
		assertThat(found).hasSize((int) Arrays.stream(scores).filter((score) -> score > 0).count());
		for (int i = 1; i < found.length; i++) {
			assertThat(scores[found[i]]).isLessThanOrEqualTo(scores[found[i - 1]] + 1e-5);
		}
	}

	private static String someWords(Random random) {
		return String.join(" ",
				IntStream.range(0, 1 + random.nextInt(12)).mapToObj((_) -> "w" + random.nextInt(40)).toList());
	}

	private void add(String wording, String answer) {
		EntryWords entry = new EntryWords(List.of(words(wording)), words(answer));
		this.entries.add(entry);
		this.vocabulary.count(entry);
	}

	private int[] words(String text) {
		return Stream.of(text.split(" ")).mapToInt(this.vocabulary::take).toArray();
	}

	private int[] candidates(int most, QueryWord... query) {
		this.vocabulary.complete();
		return new Postings(this.entries, this.vocabulary).candidates(Arrays.asList(query), most);
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

}
