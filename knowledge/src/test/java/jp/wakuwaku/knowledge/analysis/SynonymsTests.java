package jp.wakuwaku.knowledge.analysis;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SynonymsTests {

	private final FaqAnalyzer analyzer = FaqAnalyzer.forSearch();

	private final Synonyms synonyms = Synonyms.of(this.analyzer,
			List.of(List.of("創業", "起業", "商売を始める"), List.of("住民票", "住民票の写し"), List.of("費用", "料金")));

	@Test
	void addsTheOfficesWordToTheResidents() {
		assertThat(expand("費用")).containsExactly(List.of(synonym("料金", 0.5)));
	}

	@Test
	void countsEachWordOfALongerFormAsAPart() {
		assertThat(expand("創業"))
			.containsExactly(List.of(synonym("起業", 0.5), synonym("商売", 0.25), synonym("始める", 0.25)));
	}

	@Test
	void recognisesAFormOfSeveralWords() {
		List<Alternative> starting = List.of(synonym("創業", 0.5), synonym("起業", 0.5));
		assertThat(expand("商売", "始める", "費用")).containsExactly(starting, starting, List.of(synonym("料金", 0.5)));
	}

	@Test
	void doesNotAddAWordThatIsThere() {
		assertThat(expand("住民", "票"))
			.allSatisfy((alternatives) -> assertThat(alternatives).extracting(Alternative::term).containsExactly("写し"));
	}

	@Test
	void leavesAWordWithoutSynonymsAlone() {
		assertThat(expand("託児")).containsExactly(List.of());
	}

	@Test
	void readsTheListThatIsPackaged() {
		assertThat(Synonyms.of(this.analyzer, Synonyms.municipal()).expand(tokens("ごみ")).getFirst())
			.extracting(Alternative::term)
			.contains("廃棄");
	}

	private List<List<Alternative>> expand(String... terms) {
		return this.synonyms.expand(tokens(terms)).stream().map(List::copyOf).toList();
	}

	private static List<Token> tokens(String... terms) {
		return Stream.of(terms).map((term) -> new Token(term, "", "", WordKind.NOUN)).toList();
	}

	private static Alternative synonym(String term, double weight) {
		return new Alternative(term, weight, Origin.SYNONYM);
	}

}
