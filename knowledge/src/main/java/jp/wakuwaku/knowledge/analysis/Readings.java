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

	private final Map<String, List<Token>> tokens = new HashMap<>();

	private final Map<String, Double> costs = new HashMap<>();

	private final int longest;

	private Readings(Map<String, Map<Token, Integer>> counts) {
		double all = counts.values().stream().mapToInt(Readings::sum).sum();
		counts.forEach((reading, tokens) -> {
			this.tokens.put(reading, mostFrequentFirst(tokens));
			this.costs.put(reading, -Math.log(sum(tokens) / all));
		});
		this.longest = counts.keySet().stream().mapToInt(String::length).max().orElse(0);
	}

	static Readings of(FaqAnalyzer analyzer, Stream<String> texts) {
		Learner learner = new Learner();
		texts.forEach((text) -> learner.learn(analyzer.everyToken(text)));
		return learner.readings();
	}

	/** The tokens that are read in a way, most frequent first. */
	List<Token> tokensReadAs(String reading) {
		return this.tokens.getOrDefault(reading, List.of());
	}

	/** The readings that kana consists of, in order, without what is unknown. */
	Collection<String> split(String kana) {
		int[] starts = cheapestStarts(kana);
		Deque<String> parts = new ArrayDeque<>();
		for (int end = kana.length(); end > 0; end = starts[end]) {
			String part = kana.substring(starts[end], end);
			if (this.tokens.containsKey(part)) {
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

	private static List<Token> mostFrequentFirst(Map<Token, Integer> counts) {
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<Token, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing((count) -> count.getKey().term())
				.thenComparing((count) -> count.getKey().kind()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static int sum(Map<Token, Integer> counts) {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** Learns the readings of all words in some texts. */
	public static final class Learner {

		private final Map<String, Map<Token, Integer>> counts = new HashMap<>();

		/**
		 * Learns from a text of the content, or from whatever else residents may say.
		 * @param text every token of the text
		 */
		public void learn(Collection<Token> text) {
			text.forEach((token) -> learn(token, 1));
		}

		/**
		 * Learns from a word of the content.
		 * @param token the word
		 * @param times how often it stands there
		 */
		public void learn(Token token, int times) {
			if (!token.reading().isEmpty()) {
				this.counts.computeIfAbsent(token.reading(), (_) -> new HashMap<>()).merge(token, times, Integer::sum);
			}
		}

		/**
		 * Returns what was learned.
		 * @return the readings
		 */
		public Readings readings() {
			return new Readings(this.counts);
		}

	}

}
