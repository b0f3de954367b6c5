package jp.wakuwaku.knowledge;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import jp.wakuwaku.knowledge.analysis.Alternative;
import jp.wakuwaku.knowledge.analysis.QueryWord;

/**
 * Which entries have which words: it finds those that are worth scoring, out of any
 * number of entries. The BM25 of the {@link Scorer} is added up a word at a time, for
 * every entry that has the word or what may stand for it. Safe for use by many threads.
 */
final class Postings {

	private final Vocabulary vocabulary;

	private final Field wordings;

	private final Field answers;

	private final int entries;

	private final Queue<Sums> idle = new ConcurrentLinkedQueue<>();

	Postings(List<EntryWords> entries, Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		this.entries = entries.size();
		this.wordings = new Field(entries, vocabulary.size(), EntryWords::asked,
				(entry) -> entry.wordsOfWordings() / vocabulary.meanWordsOfWordings());
		this.answers = new Field(entries, vocabulary.size(), EntryWords::answer,
				(entry) -> entry.wordsOfAnswer() / vocabulary.meanWordsOfAnswer());
	}

	/**
	 * Finds entries that have at least one of the query's words.
	 * @return up to {@code most} entries by their places in the content, those with the
	 * highest BM25 first
	 */
	int[] candidates(List<QueryWord> query, int most) {
		Sums sums = this.idle.poll();
		if (sums == null) {
			sums = new Sums(this.entries);
		}
		for (QueryWord word : query) {
			double weight = word.kind().weight();
			if (weight > 0) {
				add(word, this.wordings, weight * this.vocabulary.rarityInWordings(word.term()), sums);
				add(word, this.answers, weight * this.vocabulary.rarityInAnswers(word.term()) * Scorer.WEIGHT_OF_ANSWER,
						sums);
			}
		}
		int[] best = sums.takeBest(most);
		// Sums that broke are not used again.
		this.idle.add(sums);
		return best;
	}

	private void add(QueryWord word, Field field, double weight, Sums sums) {
		count(word.term(), 1, field, sums);
		for (Alternative other : word.alternatives()) {
			count(other.term(), (float) other.weight(), field, sums);
		}
		sums.addCounted((float) weight, field.norms);
	}

	private void count(String term, float weight, Field field, Sums sums) {
		int number = this.vocabulary.number(term);
		if (number >= 0) {
			for (int i = field.starts[number]; i < field.starts[number + 1]; i++) {
				sums.count(field.entries[i] >>> Field.BITS_OF_COUNT, weight * (field.entries[i] & Field.MOST));
			}
		}
	}

	/** One kind of text of every entry. */
	private static final class Field {

		/** The others are for the entry, of which there may be 16 million. */
		private static final int BITS_OF_COUNT = 8;

		private static final int MOST = (1 << BITS_OF_COUNT) - 1;

		/** For each word where its entries begin, and at last where they all end. */
		private final int[] starts;

		/** For each word the entries that have it, rising, and how often. */
		private final int[] entries;

		/** For each entry what BM25 adds to a count. */
		private final float[] norms;

		Field(List<EntryWords> content, int words, Function<EntryWords, int[]> text,
				ToDoubleFunction<EntryWords> relativeLength) {
			this.norms = new float[content.size()];
			this.starts = new int[words + 1];
			for (EntryWords entry : content) {
				int[] sorted = text.apply(entry);
				for (int i = 0; i < sorted.length; i = run(sorted, i)) {
					this.starts[sorted[i] + 1]++;
				}
			}
			for (int word = 0; word < words; word++) {
				this.starts[word + 1] += this.starts[word];
			}
			this.entries = new int[this.starts[words]];
			int[] free = this.starts.clone();
			for (int entry = 0; entry < content.size(); entry++) {
				this.norms[entry] = (float) Scorer.norm(relativeLength.applyAsDouble(content.get(entry)));
				int[] sorted = text.apply(content.get(entry));
				for (int i = 0; i < sorted.length; i = run(sorted, i)) {
					int count = Math.min(MOST, run(sorted, i) - i);
					this.entries[free[sorted[i]]++] = entry << BITS_OF_COUNT | count;
				}
			}
		}

		/** Where another word begins. */
		private static int run(int[] sorted, int start) {
			int end = start + 1;
			while (end < sorted.length && sorted[end] == sorted[start]) {
				end++;
			}
			return end;
		}

	}

}
