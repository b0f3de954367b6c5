package jp.wakuwaku.knowledge.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what a resident types: the words, those that kana or a wrong conversion hide, and
 * what the office calls them. Safe for use by many threads.
 */
public final class QueryReader {

	private static final int MOST_WORDS = 64;

	private static final double WEIGHT_OF_SAME_READING = 0.4;

	private static final int SHORTEST_TELLING_READING = 3;

	private static final Pattern KANA = Pattern.compile("[ぁ-ゟー]{3,}");

	private static final Pattern NOT_KANA = Pattern.compile("[^ぁ-ゟー\\p{IsPunctuation}\\s]");

	private final FaqAnalyzer analyzer;

	private final Synonyms synonyms;

	private final Readings readings;

	private final Predicate<String> isKnown;

	/**
	 * Makes a reader for one content.
	 * @param analyzer the analyzer of the content
	 * @param synonyms what may stand for a word
	 * @param readings how the content's words are read
	 * @param isKnown whether a term occurs in the content
	 */
	public QueryReader(FaqAnalyzer analyzer, Synonyms synonyms, Readings readings, Predicate<String> isKnown) {
		this.analyzer = analyzer;
		this.synonyms = synonyms;
		this.readings = readings;
		this.isKnown = isKnown;
	}

	/**
	 * Reads a query.
	 * @param query any text
	 * @return up to 64 different words in the query's order, those read from kana last
	 */
	public List<QueryWord> words(String query) {
		Map<String, List<String>> sameReading = new LinkedHashMap<>();
		List<Token> unknownKana = new ArrayList<>();
		for (Token token : this.analyzer.tokens(query)) {
			if (Kana.isKana(token.term()) && !this.isKnown.test(token.term())) {
				unknownKana.add(token);
			}
			else {
				sameReading.putIfAbsent(token.term(), sameReading(token.reading()));
			}
		}
		kana(query, unknownKana).flatMap((kana) -> this.readings.split(kana).stream())
			.filter((reading) -> reading.length() > 1)
			.map(this::known)
			.filter((terms) -> !terms.isEmpty())
			.forEach((terms) -> sameReading.putIfAbsent(terms.getFirst(), terms));
		return this.synonyms.expand(sameReading.keySet().stream().limit(MOST_WORDS).toList())
			.stream()
			.map((word) -> word.or(sameReading.getOrDefault(word.term(), List.of()), WEIGHT_OF_SAME_READING))
			.toList();
	}

	/** The stretches of kana to decode: all if there is only kana, else the doubtful. */
	private static Stream<String> kana(String query, List<Token> unknownKana) {
		String folded = Kana.fold(Normalizer.normalize(query, Normalizer.Form.NFKC));
		boolean isKanaOnly = !NOT_KANA.matcher(folded).find();
		return KANA.matcher(folded)
			.results()
			.map(MatchResult::group)
			.filter((kana) -> isKanaOnly || unknownKana.stream()
				.anyMatch((token) -> token.reading().length() > 1 && kana.contains(token.reading())));
	}

	private List<String> sameReading(String reading) {
		return (reading.length() >= SHORTEST_TELLING_READING) ? known(reading) : List.of();
	}

	private List<String> known(String reading) {
		return this.readings.termsReadAs(reading).stream().filter(this.isKnown).toList();
	}

}
