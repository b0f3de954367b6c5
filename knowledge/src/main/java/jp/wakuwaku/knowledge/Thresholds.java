package jp.wakuwaku.knowledge;

import java.util.Comparator;
import java.util.List;

import jp.wakuwaku.knowledge.Explanation.Reason;

/**
 * Above which score a hit is worth showing. Scores depend on the content, so the
 * thresholds are calibrated: they bound how much is answered of talk that no content
 * answers, and of the content's own phrasings when their entry is taken away. The latter
 * can hardly be told apart by their scores; most end as candidates, of which the resident
 * may refuse all.
 *
 * @param candidate a candidate scores more
 * @param answer an answer scores more
 */
public record Thresholds(double candidate, double answer) {

	private static final double SHARE_OF_TALK_ANSWERED = 0.045;

	private static final double SHARE_OF_MISSES_ANSWERED = 0.25;

	private static final double SHARE_OF_TALK_WITH_CANDIDATES = 0.2;

	/** Of two entries as close as this, less than half of the first ones were right. */
	private static final double TOO_CLOSE = 0.95;

	private static final int MOST_CANDIDATES = 3;

	/**
	 * Calibrates with best scores, 0 where nothing was found.
	 * @param talk of texts that no content answers
	 * @param misses of phrasings whose entry is missing, may be empty
	 */
	static Thresholds calibrate(List<Double> talk, List<Double> misses) {
		List<Double> falling = falling(talk);
		return new Thresholds(exceededBy(SHARE_OF_TALK_WITH_CANDIDATES, falling), Math
			.max(exceededBy(SHARE_OF_TALK_ANSWERED, falling), exceededBy(SHARE_OF_MISSES_ANSWERED, falling(misses))));
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

	private static List<Double> falling(List<Double> scores) {
		return scores.stream().sorted(Comparator.reverseOrder()).toList();
	}

	private static double exceededBy(double share, List<Double> falling) {
		return falling.isEmpty() ? 0 : falling.get((int) (falling.size() * share));
	}

}
