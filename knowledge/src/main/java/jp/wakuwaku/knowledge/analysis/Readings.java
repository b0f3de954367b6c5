package jp.wakuwaku.knowledge.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the words of the content are read, how often they occur, and which kinds of words
 * follow which: what it takes to turn kana back into words.
 */
public final class Readings {

	private final Map<String, List<Token>> tokens = new HashMap<>();

	private final KanaSplitter splitter;

	private Readings(Map<String, Map<Token, Integer>> counts, Grammar grammar) {
		Map<String, List<Sense>> senses = new HashMap<>();
		counts.forEach((reading, tokens) -> {
			List<Token> mostFrequentFirst = mostFrequentFirst(tokens);
			this.tokens.put(reading, mostFrequentFirst);
			senses.put(reading, senses(mostFrequentFirst, tokens, grammar));
		});
		this.splitter = new KanaSplitter(senses, grammar);
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

	/** The words that kana consists of, in order, with what is unknown between them. */
	List<KanaWord> split(String kana) {
		return this.splitter.split(kana);
	}

	private static List<Token> mostFrequentFirst(Map<Token, Integer> counts) {
		return counts.entrySet()
			.stream()
			.sorted(Map.Entry.<Token, Integer>comparingByValue(Comparator.reverseOrder())
				.thenComparing((count) -> count.getKey().term())
				.thenComparing((count) -> count.getKey().partOfSpeech())
				.thenComparing((count) -> count.getKey().kind()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static List<Sense> senses(List<Token> tokens, Map<Token, Integer> counts, Grammar grammar) {
		Map<Tag, List<Token>> byTag = new LinkedHashMap<>();
		tokens.forEach((token) -> byTag.computeIfAbsent(Tag.of(token), (_) -> new ArrayList<>()).add(token));
		return byTag.entrySet().stream().map((each) -> {
			int tag = grammar.numberOf(each.getKey());
			int count = each.getValue().stream().mapToInt(counts::get).sum();
			Stream<Token> others = tokens.stream().filter((token) -> !Tag.of(token).equals(each.getKey()));
			return new Sense(tag, grammar.cost(tag, count), Stream.concat(each.getValue().stream(), others).toList());
		}).toList();
	}

	/**
	 * What a reading is in one place of a sentence.
	 *
	 * @param tag its kind as the grammar numbers it
	 * @param cost what it costs that a word of this kind is read so
	 * @param tokens the words of this kind, then the others that are read so
	 */
	record Sense(int tag, double cost, List<Token> tokens) {
	}

	/** Learns the readings of all words in some texts. */
	public static final class Learner {

		private final Map<String, Map<Token, Integer>> counts = new HashMap<>();

		private final Map<Tag, Map<Tag, Integer>> followers = new HashMap<>();

		/**
		 * Learns from a text of the content, or from whatever else residents may say.
		 * @param text every token of the text
		 */
		public void learn(Collection<Token> text) {
			Tag before = Tag.START;
			for (Token token : text) {
				Tag tag = Tag.of(token);
				if (!token.reading().isEmpty()) {
					this.counts.computeIfAbsent(token.reading(), (_) -> new HashMap<>()).merge(token, 1, Integer::sum);
					this.followers.computeIfAbsent(before, (_) -> new HashMap<>()).merge(tag, 1, Integer::sum);
				}
				before = tag;
			}
		}

		/**
		 * Learns what another one has learned.
		 * @param other it must not be learning now
		 */
		public void learn(Learner other) {
			merge(other.counts, this.counts);
			merge(other.followers, this.followers);
		}

		/**
		 * Returns what was learned.
		 * @return the readings
		 */
		public Readings readings() {
			return new Readings(this.counts, new Grammar(this.followers));
		}

		private static <K, T> void merge(Map<K, Map<T, Integer>> others, Map<K, Map<T, Integer>> counts) {
			others.forEach((key, more) -> {
				Map<T, Integer> known = counts.computeIfAbsent(key, (_) -> new HashMap<>());
				more.forEach((each, count) -> known.merge(each, count, Integer::sum));
			});
		}

	}

}
