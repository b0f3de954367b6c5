package jp.wakuwaku.bot.platform.due;

import java.util.List;

/** Where Redis keeps what is due; all in one hash slot. */
final class DueKeys {

	static final String CONFIRMATIONS = "clock:confirmations";

	private DueKeys() {
	}

	/**
	 * What waits, what is being done, by whom since when, when again, and how often it
	 * failed.
	 */
	static List<String> of(String kind) {
		String key = "due:{due}:" + kind;
		return List.of(key, key + ":running", key + ":claims", key + ":again", key + ":failures");
	}

}
