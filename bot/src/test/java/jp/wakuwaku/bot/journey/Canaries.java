package jp.wakuwaku.bot.journey;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What was said in confidence during the journeys: texts, tokens, ids and keys. Wherever
 * one of them turns up, something leaks.
 */
final class Canaries {

	/** Shorter ones are common words. */
	private static final int SHORTEST = 6;

	private static final Map<String, String> PLANTED = new ConcurrentHashMap<>();

	private Canaries() {
	}

	static void plant(String kind, String secret) {
		if (secret.length() >= SHORTEST) {
			PLANTED.put(secret, kind);
		}
	}

	static Set<String> of(String... kinds) {
		Set<String> wanted = Set.of(kinds);
		return PLANTED.entrySet()
			.stream()
			.filter((planted) -> wanted.contains(planted.getValue()))
			.map(Map.Entry::getKey)
			.collect(Collectors.toUnmodifiableSet());
	}

}
