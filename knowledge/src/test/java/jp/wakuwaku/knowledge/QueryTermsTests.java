package jp.wakuwaku.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.wakuwaku.knowledge.analysis.Alternative;
import jp.wakuwaku.knowledge.analysis.Origin;
import jp.wakuwaku.knowledge.analysis.QueryWord;
import jp.wakuwaku.knowledge.analysis.WordKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QueryTermsTests {

	private final Vocabulary vocabulary = new Vocabulary();

	@Test
	void knowTheWordsThatATermMayStandFor() {
		int cost = this.vocabulary.take("費用");
		int price = this.vocabulary.take("料金");
		QueryTerms terms = terms(word("費用", Map.of("料金", 0.5)), word("値段", Map.of("料金", 0.25)));
		assertThat(links(terms, cost)).containsExactly("0:1.0");
		assertThat(links(terms, price)).containsExactlyInAnyOrder("0:0.5", "1:0.25");
	}

	@Test
	void knowNothingOfOtherTerms() {
		this.vocabulary.take("費用");
		int other = this.vocabulary.take("講座");
		assertThat(links(terms(word("費用", Map.of())), other)).isEmpty();
		assertThat(links(terms(), other)).isEmpty();
		assertThat(links(terms(word("信長", Map.of())), other)).isEmpty();
	}

	@Test
	void keepAnyNumberOfThem() {
		Map<String, Double> many = IntStream.range(0, 1_000)
			.boxed()
			.collect(Collectors.toMap((number) -> "w" + number, (_) -> 0.5));
		many.keySet().forEach(this.vocabulary::take);
		int none = this.vocabulary.take("none");
		QueryTerms terms = terms(word("a", many), word("b", many));
		assertThat(IntStream.range(0, none)).allSatisfy((term) -> assertThat(links(terms, term)).hasSize(2));
		assertThat(links(terms, none)).isEmpty();
	}

	private QueryTerms terms(QueryWord... words) {
		return new QueryTerms(List.of(words), this.vocabulary);
	}

	private static List<String> links(QueryTerms terms, int term) {
		List<String> links = new ArrayList<>();
		for (int link = terms.first(term); link >= 0; link = terms.next(link)) {
			links.add(terms.word(link) + ":" + terms.weight(link));
		}
		return links;
	}

	private static QueryWord word(String term, Map<String, Double> alternatives) {
		return new QueryWord(term, WordKind.NOUN, Origin.TYPED, term,
				alternatives.entrySet()
					.stream()
					.map((other) -> new Alternative(other.getKey(), other.getValue(), Origin.SYNONYM))
					.toList());
	}

}
