package jp.wakuwaku.bot.console.faq;

import java.util.List;

import jp.wakuwaku.knowledge.Changes;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.Hit;
import jp.wakuwaku.knowledge.SearchOutcome;

/**
 * A question that would get something else.
 *
 * @param question what is asked
 * @param kind what residents notice
 * @param effect whether it is for the better; empty when nobody knows
 * @param mark of the effect; see {@code parts :: tag}
 * @param before what they get
 * @param after what they would get
 */
record AnswerChange(String question, String kind, String effect, String mark, String before, String after) {

	/** Those that are not the same: first what gets worse. */
	static List<AnswerChange> of(Changes changes) {
		return changes.of()
			.stream()
			.filter((change) -> change.kind() != Changes.Kind.SAME)
			.sorted((one, other) -> Boolean.compare(isWorse(other), isWorse(one)))
			.map(AnswerChange::of)
			.toList();
	}

	private static AnswerChange of(Changes.Change change) {
		boolean isKnown = change.effect() == Changes.Effect.BETTER || change.effect() == Changes.Effect.WORSE;
		return new AnswerChange(change.question().text(), change.kind().label(), isKnown ? change.effect().label() : "",
				isWorse(change) ? "bad" : "good", said(change.before()), said(change.after()));
	}

	private static boolean isWorse(Changes.Change change) {
		return change.effect() == Changes.Effect.WORSE;
	}

	/** What a resident gets, in a line or a few. */
	static String said(SearchOutcome outcome) {
		return switch (outcome) {
			case SearchOutcome.Answer answer -> "答え: " + answer.best().entry().question();
			case SearchOutcome.Candidates candidates ->
				"候補:\n" + String.join("\n", candidates.hits().stream().map(Hit::entry).map(FaqEntry::label).toList());
			case SearchOutcome.NotFound _ -> "見つからない";
		};
	}

}
