package jp.wakuwaku.bot.emulator;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decides once and for all whether messages are accepted: retry key first, then quota.
 */
final class Acceptance {

	private final RetryKeys retryKeys;

	private final Quota quota;

	private final ChatFeed feed;

	Acceptance(RetryKeys retryKeys, Quota quota, ChatFeed feed) {
		this.retryKeys = retryKeys;
		this.quota = quota;
		this.feed = feed;
	}

	/** Accepts for as many recipients, or refuses. */
	void accept(Call call, Optional<UUID> retryKey, long recipients, @Nullable JsonNode sentMessages) {
		retryKey.flatMap((key) -> this.retryKeys.claim(key, call.requestId(), sentMessages)).ifPresent((earlier) -> {
			throw new Refusal(conflict(earlier));
		});
		if (!this.quota.take(recipients)) {
			retryKey.ifPresent(this.retryKeys::release);
			throw new Refusal(LineApi.noQuota());
		}
		this.feed.quota(this.quota);
	}

	private static Answer conflict(RetryKeys.Accepted earlier) {
		ObjectNode body = Json.object("message", "The retry key is already accepted");
		if (earlier.sentMessages() != null) {
			body.set("sentMessages", earlier.sentMessages());
		}
		return Answer.of(409, body).with("x-line-accepted-request-id", earlier.requestId());
	}

}
