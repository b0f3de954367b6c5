package jp.wakuwaku.knowledge;

import java.util.Arrays;
import java.util.List;

import jp.wakuwaku.knowledge.analysis.QueryWord;

/**
 * Scores entries for a query: BM25 of the answer and of all wordings, times how much of
 * the query is in the entry and how much of the best wording is in the query.
 * <p>
 * A word and what may stand for it count as one word (so that a rare synonym does not
 * outweigh the word that was said), which weighs by the rarity of what was said and by
 * its kind. The constants were tuned on the development half of a public test set.
 */
final class Scorer {

	static final double SATURATION = 1.8;

	static final double LENGTH = 0.8;

	static final double WEIGHT_OF_ANSWER = 1.5;

	private static final double WEIGHT_OF_FIT = 1.6;

	private final Vocabulary vocabulary;

	private final QueryTerms terms;

	private final double[] rarities;

	private final double[] inWordings;

	private final double[] inAnswers;

	private final double wanted;

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
		this.counts = new double[words.size()];
		this.best = new double[words.size()];
	}

	/** Scores one entry. */
	Score score(EntryWords entry) {
		Arrays.fill(this.best, 0);
		count(entry.answer());
		double answer = WEIGHT_OF_ANSWER
				* bm25(this.inAnswers, entry.answer().length() / this.vocabulary.meanWordsOfAnswer());
		count(entry.asked());
		double question = bm25(this.inWordings, entry.asked().length() / this.vocabulary.meanWordsOfWordings());
		int wording = 0;
		double fit = 0;
		for (int i = 0; i < entry.wordings().size(); i++) {
			double fitOfThis = fit(entry.wordings().get(i));
			if (fitOfThis > fit) {
				wording = i;
				fit = fitOfThis;
			}
		}
		double coverage = coverage();
		return new Score((question + answer) * (coverage + WEIGHT_OF_FIT * fit), wording, question, answer, coverage,
				fit);
	}

	/** Counts the query's words in a text. */
	private void count(Bag text) {
		Arrays.fill(this.counts, 0);
		for (int i = 0; i < text.size(); i++) {
			for (int link = this.terms.first(text.term(i)); link >= 0; link = this.terms.next(link)) {
				int word = this.terms.word(link);
				float weight = this.terms.weight(link);
				this.counts[word] += weight * text.count(i);
				this.best[word] = Math.max(this.best[word], weight);
			}
		}
	}

	/** How much of a wording the query's words are, from 0 to 1. */
	private double fit(Bag wording) {
		double said = 0;
		double all = 0;
		for (int i = 0; i < wording.size(); i++) {
			float rarity = this.vocabulary.rarityOf(wording.term(i));
			float weight = 0;
			for (int link = this.terms.first(wording.term(i)); link >= 0; link = this.terms.next(link)) {
				weight = Math.max(weight, this.terms.weight(link));
			}
			said += rarity * weight;
			all += rarity;
		}
		return (all > 0) ? said / all : 0;
	}

	private double bm25(double[] rarities, double relativeLength) {
		double norm = SATURATION * (1 - LENGTH + LENGTH * relativeLength);
		double sum = 0;
		for (int word = 0; word < rarities.length; word++) {
			sum += rarities[word] * this.counts[word] / (this.counts[word] + norm);
		}
		return sum;
	}

	private double coverage() {
		double found = 0;
		for (int word = 0; word < this.rarities.length; word++) {
			found += this.rarities[word] * this.best[word];
		}
		return (this.wanted > 0) ? found / this.wanted : 0;
	}

}
