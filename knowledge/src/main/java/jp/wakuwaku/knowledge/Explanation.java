package jp.wakuwaku.knowledge;

import java.util.List;
import java.util.Locale;

import jp.wakuwaku.knowledge.analysis.Piece;
import jp.wakuwaku.knowledge.analysis.QueryWord;
import org.jspecify.annotations.Nullable;

/**
 * Why a search found what it found, for staff.
 *
 * @param text the query as it was read: normalized, in standard Japanese
 * @param pieces every word of that text
 * @param words what was searched for
 * @param sameWording the entry of which the query is a wording, null when it is none's
 * @param otherPlaces places that the query names and few entries have; the others count
 * less
 * @param talk how much of the query is talk that nothing answers, from 0 to 1
 * @param trust what the scores were multiplied with to compare with other queries'
 * @param hits up to ten entries, best first
 * @param thresholds which scores are worth showing
 * @param outcome what the resident gets
 * @param reason why
 */
public record Explanation(String text, List<Piece> pieces, List<QueryWord> words, @Nullable FaqEntry sameWording,
		List<String> otherPlaces, double talk, double trust, List<ExplainedHit> hits, Thresholds thresholds,
		SearchOutcome outcome, Reason reason) {

	public Explanation {
		pieces = List.copyOf(pieces);
		words = List.copyOf(words);
		otherPlaces = List.copyOf(otherPlaces);
		hits = List.copyOf(hits);
	}

	/**
	 * Says why the resident gets what she gets.
	 * @return one Japanese sentence, for staff
	 */
	public String why() {
		return switch (this.reason) {
			case SAME_WORDING -> "登録した言い方と同じなので、その項目を答えます。";
			case CLEAR ->
				"1位の点数 %s は回答の基準 %s より高く、2位とも差があるので、1位を答えます。".formatted(score(0), points(this.thresholds.answer()));
			case TOO_CLOSE -> "1位の点数 %s は回答の基準 %s より高いのですが、2位の %s と近すぎるので、候補から選んでもらいます。".formatted(score(0),
					points(this.thresholds.answer()), score(1));
			case UNSURE -> "1位の点数 %s は候補の基準 %s より高く、回答の基準 %s には届かないので、候補から選んでもらいます。".formatted(score(0),
					points(this.thresholds.candidate()), points(this.thresholds.answer()));
			case TOO_LOW ->
				"1位の点数 %s が候補の基準 %s に届かないので、見つからなかったと伝えます。".formatted(score(0), points(this.thresholds.candidate()));
			case NO_SHARED_WORD -> "質問のことばがどの項目にもないので、見つからなかったと伝えます。";
		};
	}

	/**
	 * Says how the parts of a score come together.
	 * @return a Japanese formula, for staff
	 */
	public static String formula() {
		return "点数 = (質問文 + 回答文) × (質問のことばがある割合 + %s × 言い方のことばが質問にある割合) × (1 − 雑談の割合) × √1位にある質問のことばの数"
			.formatted(Scorer.WEIGHT_OF_FIT);
	}

	private String score(int rank) {
		return points(this.hits.get(rank).hit().score());
	}

	private static String points(double score) {
		return String.format(Locale.ROOT, "%.2f", score);
	}

	/**
	 * A hit and its score in parts.
	 *
	 * @param hit the entry and what it was ranked by
	 * @param score how well it fits by itself
	 * @param wording its wording that fits best
	 */
	public record ExplainedHit(Hit hit, Score score, String wording) {
	}

	/** Why there is an answer, candidates or nothing. */
	public enum Reason {

		/** The query is an entry's own wording. */
		SAME_WORDING,

		/** The best entry is good enough, and better than the next. */
		CLEAR,

		/** The best entry is good enough, and so is the next. */
		TOO_CLOSE,

		/** The best entry is worth showing. */
		UNSURE,

		/** The best entry is not worth showing. */
		TOO_LOW,

		/** There is no entry to be shown that has any of the words. */
		NO_SHARED_WORD

	}

}
