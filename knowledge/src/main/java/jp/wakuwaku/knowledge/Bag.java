package jp.wakuwaku.knowledge;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The words of a text without their order, by their numbers in a {@link Vocabulary}.
 */
final class Bag {

	private final int[] terms;

	private final short[] counts;

	private final int length;

	/** Gathers the words of a text. */
	Bag(int[] text) {
		int[] sorted = text.clone();
		Arrays.sort(sorted);
		this.terms = Arrays.stream(sorted).distinct().toArray();
		this.counts = new short[this.terms.length];
		this.length = sorted.length;
		int different = -1;
		for (int i = 0; i < sorted.length; i++) {
			if (i == 0 || sorted[i] != sorted[i - 1]) {
				different++;
			}
			this.counts[different]++;
		}
	}

	/** How many different words there are. */
	int size() {
		return this.terms.length;
	}

	/** The different words, rising. */
	IntStream terms() {
		return IntStream.of(this.terms);
	}

	/** One of the different words. */
	int term(int index) {
		return this.terms[index];
	}

	/** How often that word occurs. */
	int count(int index) {
		return this.counts[index];
	}

	/** How many words the text has. */
	int length() {
		return this.length;
	}

}
