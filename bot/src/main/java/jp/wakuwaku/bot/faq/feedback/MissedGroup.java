package jp.wakuwaku.bot.faq.feedback;

import java.time.Instant;
import java.util.List;

/**
 * Questions that are alike.
 *
 * @param wordings different ones, masked, the latest first, 1 to 5
 * @param count how often they were asked
 * @param lastAskedAt when the latest was asked
 */
public record MissedGroup(List<String> wordings, int count, Instant lastAskedAt) {

	public MissedGroup {
		wordings = List.copyOf(wordings);
	}

	/** Leaves the wordings out, so that they do not reach a log by accident. */
	@Override
	public String toString() {
		return "MissedGroup[" + this.count + " questions]";
	}

}
