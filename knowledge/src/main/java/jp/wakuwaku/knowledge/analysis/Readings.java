package jp.wakuwaku.knowledge.analysis;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the words of the content are read, and how often they occur. It turns kana back
 * into words: the most probable split of the kana into readings, each word for itself (a
 * unigram model, Viterbi's search).
 */
public final class Readings {

	/** As improbable as a reading that occurs once in 8,000 words. */
	private static final double COST_OF_UNKNOWN_CHARACTER = 9;

	private final Map<String, Map<String, Integer>> terms = new HashMap<>();

	private final Map<String, Double> costs = new HashMap<>();

	private final int longest;

	private Readings(Collection<Token> tokens) {
		for (Token token : tokens) {
			this.terms.computeIfAbsent(token.reading(), (none) -> new HashMap<>()).merge(token.term(), 1, Integer::sum);
		}
		this.terms.forEach((reading, terms) -> this.costs.put(reading, cost(terms.values(), tokens.size())));
		this.longest = this.terms.keySet().stream().mapToInt(String::length).max().orElse(0);
	}

	/**
	 * Learns the readings of all words in some texts.
	 * @param texts the content and whatever else residents may say
	 * @return the readings
	 */
	public static Readings of(Stream<String> texts) {
		FaqAnalyzer analyzer = FaqAnalyzer.forReadings();
		return new Readings(texts.flatMap((text) -> analyzer.tokens(text).stream())
			.filter((token) -> !token.reading().isEmpty())
			.toList());
	}

	/** The terms that are read in a way, most frequent first. */
	List<String> termsReadAs(String reading) {
		return this.terms.getOrDefault(reading, Map.of())
			.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** The readings that kana consists of, in order, without what is unknown. */
	Collection<String> split(String kana) {
		int[] starts = cheapestStarts(kana);
		Deque<String> parts = new ArrayDeque<>();
		for (int end = kana.length(); end > 0; end = starts[end]) {
			String part = kana.substring(starts[end], end);
			if (this.terms.containsKey(part)) {
				parts.addFirst(part);
			}
		}
		return parts;
	}

	/** For each end in the kana, where the last part begins in the cheapest split. */
	private int[] cheapestStarts(String kana) {
		double[] costs = new double[kana.length() + 1];
		int[] starts = new int[kana.length() + 1];
		for (int end = 1; end <= kana.length(); end++) {
			costs[end] = costs[end - 1] + COST_OF_UNKNOWN_CHARACTER;
			starts[end] = end - 1;
			for (int start = Math.max(0, end - this.longest); start < end; start++) {
				Double cost = this.costs.get(kana.substring(start, end));
				if (cost != null && costs[start] + cost < costs[end]) {
					costs[end] = costs[start] + cost;
					starts[end] = start;
				}
			}
		}
		return starts;
	}

	private static double cost(Collection<Integer> counts, double all) {
		return -Math.log(counts.stream().mapToInt(Integer::intValue).sum() / all);
	}

}
