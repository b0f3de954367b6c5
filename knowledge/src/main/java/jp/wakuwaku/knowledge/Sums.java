package jp.wakuwaku.knowledge;

import java.util.Arrays;

/**
 * What the words of one query after the other come to, for every entry. Made once and
 * used again: it has a place for each entry.
 */
final class Sums {

	private static final int BITS_OF_ENTRY = Integer.SIZE;

	private final float[] scores;

	/** Entries with a score. */
	private final int[] found;

	private int finds;

	/** How often an entry has the present word. */
	private final float[] counts;

	/** Entries with a count. */
	private final int[] counted;

	private int counting;

	Sums(int entries) {
		this.scores = new float[entries];
		this.found = new int[entries];
		this.counts = new float[entries];
		this.counted = new int[entries];
	}

	/** Counts the present word, or what stands for it, in an entry. */
	void count(int entry, float amount) {
		if (this.counts[entry] == 0) {
			this.counted[this.counting++] = entry;
		}
		this.counts[entry] += amount;
	}

	/** Adds BM25 of the present word to the scores, and begins with the next word. */
	void addCounted(float weight, float[] norms) {
		for (int i = 0; i < this.counting; i++) {
			int entry = this.counted[i];
			float count = this.counts[entry];
			this.counts[entry] = 0;
			if (this.scores[entry] == 0) {
				this.found[this.finds++] = entry;
			}
			this.scores[entry] += weight * count / (count + norms[entry]);
		}
		this.counting = 0;
	}

	/**
	 * Takes the entries with the highest scores and begins with the next query.
	 * @return up to that many entries, best first, of equal ones the first first
	 */
	int[] takeBest(int most) {
		// A heap with the least one at its root.
		long[] best = new long[Math.min(most, this.finds)];
		for (int i = 0; i < this.finds; i++) {
			int entry = this.found[i];
			long rank = rank(this.scores[entry], entry);
			this.scores[entry] = 0;
			if (rank > best[0]) {
				best[0] = rank;
				sink(best);
			}
		}
		this.finds = 0;
		Arrays.sort(best);
		int[] entries = new int[best.length];
		for (int i = 0; i < entries.length; i++) {
			entries[i] = ~(int) best[entries.length - 1 - i];
		}
		return entries;
	}

	private static void sink(long[] heap) {
		long sinking = heap[0];
		int at = 0;
		for (int child = 1; child < heap.length; child = 2 * at + 1) {
			if (child + 1 < heap.length && heap[child + 1] < heap[child]) {
				child++;
			}
			if (heap[child] >= sinking) {
				break;
			}
			heap[at] = heap[child];
			at = child;
		}
		heap[at] = sinking;
	}

	/** The bits of numbers above zero are in the order of the numbers. */
	private static long rank(float score, int entry) {
		return ((long) Float.floatToIntBits(score) << BITS_OF_ENTRY) | (~entry & 0xFFFF_FFFFL);
	}

}
