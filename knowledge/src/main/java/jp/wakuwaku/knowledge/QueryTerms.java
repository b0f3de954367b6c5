package jp.wakuwaku.knowledge;

import java.util.Arrays;
import java.util.List;

import jp.wakuwaku.knowledge.analysis.QueryWord;

/**
 * The words of one query by their numbers in a {@link Vocabulary}. An entry has far more
 * words than a query, so what is made fast is to see that a word is none of the query's:
 * a hash table of numbers, with a chain for a number that may stand for several words.
 */
final class QueryTerms {

	private static final int END = -1;

	private final int[] keys;

	private final int[] firsts;

	private int[] word = new int[64];

	private float[] weight = new float[64];

	private int[] next = new int[64];

	private int links;

	QueryTerms(List<QueryWord> words, Vocabulary vocabulary) {
		int terms = words.stream().mapToInt((each) -> 1 + each.alternatives().size()).sum();
		this.keys = new int[Integer.highestOneBit(Math.max(4, terms)) * 4];
		this.firsts = new int[this.keys.length];
		Arrays.fill(this.keys, END);
		for (int i = 0; i < words.size(); i++) {
			int meant = i;
			link(vocabulary.number(words.get(i).term()), meant, 1);
			words.get(i)
				.alternatives()
				.forEach((other) -> link(vocabulary.number(other.term()), meant, (float) other.weight()));
		}
	}

	/** The first link of a term, negative when the query does not have it. */
	int first(int term) {
		int slot = slot(term);
		return (this.keys[slot] == term) ? this.firsts[slot] : END;
	}

	/** The next link of the same term, negative after the last one. */
	int next(int link) {
		return this.next[link];
	}

	/** Which of the query's words the term may stand for. */
	int word(int link) {
		return this.word[link];
	}

	/** How much it counts for that word, up to 1. */
	float weight(int link) {
		return this.weight[link];
	}

	private void link(int term, int word, float weight) {
		if (term < 0) {
			return;
		}
		if (this.links == this.word.length) {
			this.word = Arrays.copyOf(this.word, this.links * 2);
			this.weight = Arrays.copyOf(this.weight, this.links * 2);
			this.next = Arrays.copyOf(this.next, this.links * 2);
		}
		int slot = slot(term);
		this.word[this.links] = word;
		this.weight[this.links] = weight;
		this.next[this.links] = (this.keys[slot] == term) ? this.firsts[slot] : END;
		this.keys[slot] = term;
		this.firsts[slot] = this.links;
		this.links++;
	}

	private int slot(int term) {
		int mask = this.keys.length - 1;
		int slot = ((term * 0x9E3779B9) >>> 16) & mask;
		while (this.keys[slot] != term && this.keys[slot] != END) {
			slot = (slot + 1) & mask;
		}
		return slot;
	}

}
