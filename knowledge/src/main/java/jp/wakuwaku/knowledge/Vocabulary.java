package jp.wakuwaku.knowledge;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jp.wakuwaku.knowledge.analysis.Lexicon;
import jp.wakuwaku.knowledge.analysis.Token;

/**
 * The words of the content, numbered, and in how many entries each of them stands. A word
 * weighs by its rarity (inverse document frequency as in BM25).
 */
final class Vocabulary implements Lexicon {

	private static final int UNKNOWN = -1;

	private final Map<String, Integer> numbers = new HashMap<>();

	private int entries;

	private int[] inWordings = new int[1_024];

	private int[] inAnswers = new int[1_024];

	private int[] inEntries = new int[1_024];

	private long wordsOfWordings;

	private long wordsOfAnswers;

	private float[] rarities = new float[0];

	/** Takes an entry in. */
	EntryWords add(List<List<Token>> wordings, List<Token> answer) {
		EntryWords entry = new EntryWords(wordings.stream().map(this::bag).toList(),
				bag(wordings.stream().flatMap(List::stream).toList()), bag(answer));
		this.entries++;
		this.wordsOfWordings += entry.asked().length();
		this.wordsOfAnswers += entry.answer().length();
		count(entry.asked().terms(), this.inWordings);
		count(entry.answer().terms(), this.inAnswers);
		count(entry.terms(), this.inEntries);
		return entry;
	}

	/** Ends the counting, after which nothing is added. */
	void complete() {
		this.rarities = new float[this.numbers.size()];
		for (int term = 0; term < this.rarities.length; term++) {
			this.rarities[term] = (float) rarity(this.inEntries[term]);
		}
	}

	@Override
	public boolean knows(String term) {
		return this.numbers.containsKey(term);
	}

	@Override
	public Collection<String> terms() {
		return Collections.unmodifiableSet(this.numbers.keySet());
	}

	@Override
	public Comparator<String> mostFrequentFirst() {
		return Comparator.<String>comparingInt((term) -> -this.inEntries[number(term)]).thenComparing((term) -> term);
	}

	/** The number of a term, negative when no entry has it. */
	int number(String term) {
		return this.numbers.getOrDefault(term, UNKNOWN);
	}

	/** How rare it is that an entry has this word. */
	double rarity(String term) {
		int number = number(term);
		return (number >= 0) ? rarityOf(number) : rarity(0);
	}

	/** The same for a word that is known. */
	float rarityOf(int number) {
		return this.rarities[number];
	}

	/** How rare it is that an entry has this word in one of its wordings. */
	double rarityInWordings(String term) {
		int number = number(term);
		return rarity((number >= 0) ? this.inWordings[number] : 0);
	}

	/** How rare it is that an entry has this word in its answer. */
	double rarityInAnswers(String term) {
		int number = number(term);
		return rarity((number >= 0) ? this.inAnswers[number] : 0);
	}

	double meanWordsOfWordings() {
		return (double) this.wordsOfWordings / this.entries;
	}

	double meanWordsOfAnswer() {
		return (double) this.wordsOfAnswers / this.entries;
	}

	private double rarity(int with) {
		return Math.log(1 + (this.entries - with + 0.5) / (with + 0.5));
	}

	private Bag bag(Collection<Token> tokens) {
		int[] text = tokens.stream()
			.mapToInt((token) -> this.numbers.computeIfAbsent(token.term(), (_) -> this.numbers.size()))
			.toArray();
		if (this.numbers.size() > this.inEntries.length) {
			int capacity = this.numbers.size() * 2;
			this.inWordings = Arrays.copyOf(this.inWordings, capacity);
			this.inAnswers = Arrays.copyOf(this.inAnswers, capacity);
			this.inEntries = Arrays.copyOf(this.inEntries, capacity);
		}
		return new Bag(text);
	}

	private static void count(IntStream terms, int[] entriesWith) {
		terms.forEach((term) -> entriesWith[term]++);
	}

}
