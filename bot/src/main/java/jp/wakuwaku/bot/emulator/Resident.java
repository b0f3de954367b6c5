package jp.wakuwaku.bot.emulator;

import java.time.Duration;
import java.time.Instant;

import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody who uses LINE.
 *
 * @param id LINE's user id
 * @param name the display name
 * @param following whether the bot was added as a friend
 * @param blocked whether the bot is blocked
 * @param onPage whether the chat page shows this resident; load tests have others
 * @param spokeAt when the last message to the bot was sent, or {@link Instant#MIN}
 */
record Resident(String id, String name, boolean following, boolean blocked, boolean onPage, Instant spokeAt) {

	/** For a week after speaking to a bot one can be pushed without being a friend. */
	private static final Duration KNOWN = Duration.ofDays(7);

	Resident follow() {
		return new Resident(this.id, this.name, true, false, this.onPage, this.spokeAt);
	}

	Resident block() {
		return new Resident(this.id, this.name, this.following, true, this.onPage, this.spokeAt);
	}

	Resident speakAt(Instant now) {
		return new Resident(this.id, this.name, this.following, this.blocked, this.onPage, now);
	}

	boolean isFriend() {
		return this.following && !this.blocked;
	}

	boolean isReachable(Instant now) {
		return isFriend() || (!this.blocked && this.spokeAt.isAfter(now.minus(KNOWN)));
	}

	ObjectNode json(int unread) {
		return Json.object("id", this.id)
			.put("name", this.name)
			.putNull("pictureUrl")
			.put("following", this.following)
			.put("blocked", this.blocked)
			.put("unread", unread);
	}

}
