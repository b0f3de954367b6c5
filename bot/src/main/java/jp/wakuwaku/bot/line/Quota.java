package jp.wakuwaku.bot.line;

import org.jspecify.annotations.Nullable;

/**
 * How many messages LINE lets the bot send in a month, counted once per recipient;
 * replies are free.
 *
 * @param limit the number, {@code null} when there is none
 * @see <a href= "https://developers.line.biz/en/reference/messaging-api/#get-quota">Get
 * the target limit for sending messages this month</a>
 */
public record Quota(@Nullable Long limit) {

	public Quota {
		if (limit != null && limit < 0) {
			throw new IllegalArgumentException("limit: " + limit + " (expected: >= 0)");
		}
	}

}
