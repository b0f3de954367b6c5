package jp.wakuwaku.bot.registration.desk;

import java.time.Instant;
import java.util.regex.Pattern;

import jp.wakuwaku.bot.registration.seats.Cause;

/**
 * Something that a member of staff does. The same act again, within seven days, changes
 * nothing; another decision is another act.
 *
 * @param actor the account: 1 to 60 Latin letters, digits and {@code . _ @ -}
 * @param key drawn once for what is done, in the same form
 */
public record Act(String actor, String key) {

	private static final Pattern FORM = Pattern.compile("[0-9A-Za-z._@-]{1,60}");

	public Act {
		require("actor", actor);
		require("key", key);
	}

	String id() {
		return this.actor + ":" + this.key;
	}

	Cause cause(Instant now) {
		return new Cause("desk:" + id(), now);
	}

	private static void require(String what, String value) {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException(
					what + ": " + value.length() + " characters (expected: 1 to 60 Latin letters, digits, or . _ @ -)");
		}
	}

}
