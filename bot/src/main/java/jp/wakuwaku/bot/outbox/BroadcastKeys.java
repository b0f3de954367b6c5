package jp.wakuwaku.bot.outbox;

import java.util.List;

/**
 * Where broadcasts rest in Redis. What changes together in one script shares a hash tag.
 */
final class BroadcastKeys {

	/**
	 * Broadcasts that are not finished, by when they were sealed (epoch milliseconds).
	 */
	static final String ACTIVE = "broadcasts";

	private BroadcastKeys() {
	}

	static String facts(BroadcastId id) {
		return "broadcast:{" + id + "}";
	}

	/**
	 * Facts, chunks, frozen lists, open chunks by when, claims: as the scripts want them.
	 */
	static List<String> of(BroadcastId id) {
		String tag = ":{" + id + "}";
		return List.of(facts(id), "broadcast-chunks" + tag, "broadcast-frozen" + tag, "broadcast-open" + tag,
				"broadcast-claims" + tag);
	}

}
