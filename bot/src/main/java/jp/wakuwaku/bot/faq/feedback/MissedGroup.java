package jp.wakuwaku.bot.faq.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Questions that are alike.
 *
 * @param wordings different ones, masked, the latest first, 1 to 5
 * @param count how often they were asked
 * @param lastAskedAt when the latest was asked
 * @param byWeek how often in which week; weeks in which it was not asked are missing
 */
public record MissedGroup(List<String> wordings, int count, Instant lastAskedAt, Map<Week, Integer> byWeek) {

	public MissedGroup {
		wordings = List.copyOf(wordings);
		byWeek = Map.copyOf(byWeek);
	}

	/** Leaves the wordings out, so that they do not reach a log by accident. */
	@Override
	public String toString() {
		return "MissedGroup[" + this.count + " questions]";
	}

}
