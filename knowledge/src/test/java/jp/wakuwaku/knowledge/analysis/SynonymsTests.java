package jp.wakuwaku.knowledge.analysis;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SynonymsTests {

	private final FaqAnalyzer analyzer = FaqAnalyzer.forSearch();

	private final Synonyms synonyms = Synonyms.of(this.analyzer, List.of("創業,起業,商売を始める", "住民票,住民票の写し", "費用,料金"));

	@Test
	void addsTheOfficesWordToTheResidents() {
		assertThat(this.synonyms.expand(List.of("費用"))).containsExactly(new QueryWord("費用", Map.of("料金", 0.6)));
	}

	@Test
	void countsEachWordOfALongerFormAsAPart() {
		assertThat(this.synonyms.expand(List.of("創業")))
			.containsExactly(new QueryWord("創業", Map.of("起業", 0.6, "商売", 0.3, "始める", 0.3)));
	}

	@Test
	void recognisesAFormOfSeveralWords() {
		assertThat(this.synonyms.expand(List.of("商売", "始める", "費用"))).containsExactly(
				new QueryWord("商売", Map.of("起業", 0.6, "創業", 0.6)), new QueryWord("始める", Map.of("起業", 0.6, "創業", 0.6)),
				new QueryWord("費用", Map.of("料金", 0.6)));
	}

	@Test
	void doesNotAddAWordThatIsThere() {
		assertThat(this.synonyms.expand(List.of("住民", "票")))
			.allSatisfy((word) -> assertThat(word.alternatives()).containsOnlyKeys("写し"));
	}

	@Test
	void leavesAWordWithoutSynonymsAlone() {
		assertThat(this.synonyms.expand(List.of("託児"))).containsExactly(new QueryWord("託児", Map.of()));
	}

	@Test
	void readsTheListThatIsPackaged() {
		assertThat(Synonyms.municipal(this.analyzer).expand(List.of("ごみ")).getFirst().alternatives()).containsKey("廃棄");
	}

}
