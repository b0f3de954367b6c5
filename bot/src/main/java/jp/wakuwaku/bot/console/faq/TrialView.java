package jp.wakuwaku.bot.console.faq;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.wakuwaku.knowledge.Explanation;
import jp.wakuwaku.knowledge.Explanation.ExplainedHit;
import jp.wakuwaku.knowledge.analysis.QueryWord;

/**
 * What a question came to, as staff read it.
 *
 * @param name of the content that was asked
 * @param isThere whether it could be asked
 * @param outcome what residents get
 * @param why in a sentence
 * @param read the question as it was read
 * @param words what was searched for
 * @param hits the best entries
 */
record TrialView(String name, boolean isThere, String outcome, String why, String read, List<Word> words,
		List<Row> hits) {

	TrialView {
		words = List.copyOf(words);
		hits = List.copyOf(hits);
	}

	static TrialView of(String name, Optional<Explanation> explained) {
		return explained.map((there) -> of(name, there))
			.orElseGet(() -> new TrialView(name, false, "", "", "", List.of(), List.of()));
	}

	private static TrialView of(String name, Explanation explained) {
		return new TrialView(name, true, AnswerChange.said(explained.outcome()), explained.why(), explained.text(),
				explained.words().stream().map(TrialView::word).toList(),
				explained.hits().stream().map(TrialView::row).toList());
	}

	private static Word word(QueryWord word) {
		return new Word(word.written(), word.term(), word.kind().label() + "、" + word.origin().label(),
				String.join("、", word.alternatives().stream().map((other) -> other.term()).toList()));
	}

	private static Row row(ExplainedHit explained) {
		return new Row(explained.hit().entry().id().value(), explained.hit().entry().question(),
				points(explained.hit().score()), explained.wording(), points(explained.score().question()),
				points(explained.score().answer()), points(explained.score().coverage()),
				points(explained.score().fit()));
	}

	private static String points(double score) {
		return String.format(Locale.ROOT, "%.2f", score);
	}

	/** A word that was searched for, and what may stand for it. */
	record Word(String written, String term, String kind, String others) {
	}

	/** An entry with the parts of its score. */
	record Row(String id, String question, String score, String wording, String inQuestion, String inAnswer,
			String coverage, String fit) {
	}

}
