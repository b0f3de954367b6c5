package jp.wakuwaku.knowledge;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import jp.wakuwaku.knowledge.analysis.Lexicon;

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

	/** The number of a word, a new one when it is new. */
	int take(String term) {
		int number = this.numbers.computeIfAbsent(term, (_) -> this.numbers.size());
		if (number == this.inEntries.length) {
			this.inWordings = Arrays.copyOf(this.inWordings, number * 2);
			this.inAnswers = Arrays.copyOf(this.inAnswers, number * 2);
			this.inEntries = Arrays.copyOf(this.inEntries, number * 2);
		}
		return number;
	}

	/** Counts an entry. */
	void count(EntryWords entry) {
		this.entries++;
		this.wordsOfWordings += entry.wordsOfWordings();
		this.wordsOfAnswers += entry.wordsOfAnswer();
		int[] asked = IntStream.of(entry.asked()).distinct().toArray();
		int[] answer = entry.different(entry.wordings());
		count(asked, this.inWordings);
		count(answer, this.inAnswers);
		count(IntStream.concat(IntStream.of(asked), IntStream.of(answer)).distinct().toArray(), this.inEntries);
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

	/** How many different words there are. */
	int size() {
		return this.numbers.size();
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

	/** The share of the entries that have this word, from 0 to 1. */
	double share(String term) {
		int number = number(term);
		return (number >= 0) ? (double) this.inEntries[number] / this.entries : 0;
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

	private static void count(int[] terms, int[] entriesWith) {
		for (int term : terms) {
			entriesWith[term]++;
		}
	}

}
