package jp.wakuwaku.knowledge.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SynonymsTests {

	private final FaqAnalyzer analyzer = FaqAnalyzer.forSearch();

	private final Synonyms synonyms = Synonyms.of(this.analyzer, List.of("創業,起業,商売を始める", "住民票,住民票の写し", "費用,料金"));

	@Test
	void addsTheOfficesWordToTheResidents() {
		assertThat(this.synonyms.expand(tokens("費用"))).containsExactly(word("費用", Map.of("料金", 0.5)));
	}

	@Test
	void countsEachWordOfALongerFormAsAPart() {
		assertThat(this.synonyms.expand(tokens("創業")))
			.containsExactly(word("創業", Map.of("起業", 0.5, "商売", 0.25, "始める", 0.25)));
	}

	@Test
	void recognisesAFormOfSeveralWords() {
		assertThat(this.synonyms.expand(tokens("商売", "始める", "費用"))).containsExactly(
				word("商売", Map.of("起業", 0.5, "創業", 0.5)), word("始める", Map.of("起業", 0.5, "創業", 0.5)),
				word("費用", Map.of("料金", 0.5)));
	}

	@Test
	void doesNotAddAWordThatIsThere() {
		assertThat(this.synonyms.expand(tokens("住民", "票")))
			.allSatisfy((word) -> assertThat(word.alternatives()).containsOnlyKeys("写し"));
	}

	@Test
	void leavesAWordWithoutSynonymsAlone() {
		assertThat(this.synonyms.expand(tokens("託児"))).containsExactly(word("託児", Map.of()));
	}

	@Test
	void readsTheListThatIsPackaged() {
		assertThat(Synonyms.municipal(this.analyzer).expand(tokens("ごみ")).getFirst().alternatives()).containsKey("廃棄");
	}

	private static List<Token> tokens(String... terms) {
		return Stream.of(terms).map((term) -> new Token(term, "", WordKind.NOUN)).toList();
	}

	private static QueryWord word(String term, Map<String, Double> alternatives) {
		return new QueryWord(term, WordKind.NOUN, alternatives);
	}

}
