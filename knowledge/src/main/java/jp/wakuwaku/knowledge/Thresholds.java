package jp.wakuwaku.knowledge;

import java.util.List;

import jp.wakuwaku.knowledge.Explanation.Reason;

/**
 * Above which score a hit is worth showing. Scores depend on the content, so the
 * thresholds are calibrated with talk that no content answers: they bound how much of it
 * is answered. A question whose entry is missing cannot be told apart by its score; it
 * mostly ends as candidates, of which the resident may refuse all.
 *
 * @param candidate a candidate scores more
 * @param answer an answer scores more
 */
public record Thresholds(double candidate, double answer) {

	private static final double SHARE_OF_TALK_ANSWERED = 0.03;

	private static final double SHARE_OF_TALK_WITH_CANDIDATES = 0.2;

	/** Of two entries as close as this, less than half of the first ones were right. */
	private static final double TOO_CLOSE = 0.95;

	private static final int MOST_CANDIDATES = 3;

	/**
	 * Calibrates with the best score of each off-topic text, 0 where nothing was found.
	 */
	static Thresholds calibrate(List<Double> talk) {
		List<Double> falling = talk.stream().sorted((one, other) -> Double.compare(other, one)).toList();
		return new Thresholds(exceededBy(SHARE_OF_TALK_WITH_CANDIDATES, falling),
				exceededBy(SHARE_OF_TALK_ANSWERED, falling));
	}

	/** Judges hits, best first. */
	Verdict judge(List<Hit> hits) {
		List<Hit> worthwhile = hits.stream().filter((hit) -> hit.score() > this.candidate).toList();
		if (worthwhile.isEmpty()) {
			return new Verdict(new SearchOutcome.NotFound(), hits.isEmpty() ? Reason.NO_SHARED_WORD : Reason.TOO_LOW);
		}
		boolean isGood = worthwhile.getFirst().score() > this.answer;
		if (isGood && !isClose(worthwhile)) {
			return new Verdict(answer(worthwhile), Reason.CLEAR);
		}
		return new Verdict(new SearchOutcome.Candidates(worthwhile.stream().limit(MOST_CANDIDATES).toList()),
				isGood ? Reason.TOO_CLOSE : Reason.UNSURE);
	}

	/** Judges hits of which the first has the query's own wording. */
	Verdict judgeSame(List<Hit> hits) {
		return new Verdict(answer(hits), Reason.SAME_WORDING);
	}

	/** The first hit, whatever its score, and the others that are worth showing. */
	private SearchOutcome.Answer answer(List<Hit> hits) {
		return new SearchOutcome.Answer(hits.getFirst(),
				hits.stream().skip(1).filter((hit) -> hit.score() > this.candidate).limit(MOST_CANDIDATES).toList());
	}

	private static boolean isClose(List<Hit> hits) {
		return hits.size() > 1 && hits.get(1).score() > hits.getFirst().score() * TOO_CLOSE;
	}

	private static double exceededBy(double share, List<Double> falling) {
		return falling.isEmpty() ? 0 : falling.get((int) (falling.size() * share));
	}

}
