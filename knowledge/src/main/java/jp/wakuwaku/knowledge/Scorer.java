package jp.wakuwaku.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import jp.wakuwaku.knowledge.analysis.QueryWord;
import jp.wakuwaku.knowledge.analysis.WordKind;

/**
 * Scores entries for a query: BM25 of the answer and of all wordings, times how much of
 * the query is in the entry and how much of the best wording is in the query.
 * <p>
 * A word and what may stand for it count as one word (so that a rare synonym does not
 * outweigh the word that was said), which weighs by the rarity of what was said and by
 * its kind. The constants were tuned on the development half of a public test set.
 */
final class Scorer {

	private static final double SATURATION = 1.8;

	private static final double LENGTH = 0.8;

	static final double WEIGHT_OF_ANSWER = 1.5;

	static final double WEIGHT_OF_FIT = 1.6;

	/** A question about another place is not for this office, whatever else it asks. */
	private static final double WEIGHT_ELSEWHERE = 0.3;

	/** A place that a larger share of the entries has is the content's own. */
	private static final double FEW_ENTRIES = 0.05;

	private final Vocabulary vocabulary;

	private final QueryTerms terms;

	private final double[] rarities;

	private final double[] inWordings;

	private final double[] inAnswers;

	private final double wanted;

	/** Which of the query's words are places of few entries. */
	private final int[] places;

	/** For each of the query's words: how often this text has it, weighted. */
	private final double[] counts;

	/** For each of the query's words: how well the entry has it at best. */
	private final double[] best;

	Scorer(List<QueryWord> words, Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		this.terms = new QueryTerms(words, vocabulary);
		this.rarities = words.stream()
			.mapToDouble((word) -> word.kind().weight() * vocabulary.rarity(word.term()))
			.toArray();
		this.inWordings = words.stream()
			.mapToDouble((word) -> word.kind().weight() * vocabulary.rarityInWordings(word.term()))
			.toArray();
		this.inAnswers = words.stream()
			.mapToDouble((word) -> word.kind().weight() * vocabulary.rarityInAnswers(word.term()))
			.toArray();
		this.wanted = Arrays.stream(this.rarities).sum();
		this.places = IntStream.range(0, words.size())
			.filter((word) -> isPlaceOfFew(words.get(word), vocabulary))
			.toArray();
		this.counts = new double[words.size()];
		this.best = new double[words.size()];
	}

	/** Whether a word names a place that is not where most of the content is about. */
	static boolean isPlaceOfFew(QueryWord word, Vocabulary vocabulary) {
		return word.kind() == WordKind.PLACE && word.alternatives().isEmpty()
				&& vocabulary.share(word.term()) < FEW_ENTRIES;
	}

	/** What BM25 adds to a count, for a text as long as this compared with others. */
	static double norm(double relativeLength) {
		return SATURATION * (1 - LENGTH + LENGTH * relativeLength);
	}

	/** Scores one entry. */
	Score score(EntryWords entry) {
		Arrays.fill(this.best, 0);
		Arrays.fill(this.counts, 0);
		count(entry, entry.wordings());
		double answer = WEIGHT_OF_ANSWER
				* bm25(this.inAnswers, entry.wordsOfAnswer() / this.vocabulary.meanWordsOfAnswer());
		Arrays.fill(this.counts, 0);
		int wording = 0;
		double fit = 0;
		for (int text = 0; text < entry.wordings(); text++) {
			double said = count(entry, text);
			double fitOfThis = (said > 0) ? said / rarity(entry, text) : 0;
			if (fitOfThis > fit) {
				wording = text;
				fit = fitOfThis;
			}
		}
		double question = bm25(this.inWordings, entry.wordsOfWordings() / this.vocabulary.meanWordsOfWordings());
		double coverage = coverage();
		boolean elsewhere = isElsewhere();
		double total = (question + answer) * (coverage + WEIGHT_OF_FIT * fit) * (elsewhere ? WEIGHT_ELSEWHERE : 1);
		return new Score(total, wording, question, answer, coverage, fit, elsewhere);
	}

	/**
	 * How much an entry may score at most of which BM25 comes to no more than that of
	 * another one.
	 */
	static double most(Score other) {
		return (other.question() + other.answer()) * (1 + WEIGHT_OF_FIT);
	}

	/**
	 * Counts the query's words in a text.
	 * @return how rare those are that the text has, added up
	 */
	private double count(EntryWords entry, int text) {
		double said = 0;
		for (int place = entry.start(text); place < entry.end(text); place++) {
			float most = 0;
			for (int link = this.terms.first(entry.word(place)); link >= 0; link = this.terms.next(link)) {
				int word = this.terms.word(link);
				float weight = this.terms.weight(link);
				this.counts[word] += weight;
				this.best[word] = Math.max(this.best[word], weight);
				most = Math.max(most, weight);
			}
			if (most > 0 && entry.isFirst(text, place)) {
				said += this.vocabulary.rarityOf(entry.word(place)) * most;
			}
		}
		return said;
	}

	/** How rare the words of a text are, added up. */
	private double rarity(EntryWords entry, int text) {
		double all = 0;
		for (int place = entry.start(text); place < entry.end(text); place++) {
			if (entry.isFirst(text, place)) {
				all += this.vocabulary.rarityOf(entry.word(place));
			}
		}
		return all;
	}

	private double bm25(double[] rarities, double relativeLength) {
		double norm = norm(relativeLength);
		double sum = 0;
		for (int word = 0; word < rarities.length; word++) {
			sum += rarities[word] * this.counts[word] / (this.counts[word] + norm);
		}
		return sum;
	}

	private boolean isElsewhere() {
		for (int word : this.places) {
			if (this.best[word] == 0) {
				return true;
			}
		}
		return false;
	}

	private double coverage() {
		double found = 0;
		for (int word = 0; word < this.rarities.length; word++) {
			found += this.rarities[word] * this.best[word];
		}
		return (this.wanted > 0) ? found / this.wanted : 0;
	}

}
