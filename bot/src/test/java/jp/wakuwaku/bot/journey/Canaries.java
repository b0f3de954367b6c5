package jp.wakuwaku.bot.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was said in confidence during the journeys. Wherever one of them turns up,
 * something leaks.
 */
final class Canaries {

	private static final Canaries OF_ALL_JOURNEYS = new Canaries();

	/** Shorter texts are common words. */
	private static final int SHORTEST = 6;

	private final Map<Kind, Set<String>> planted = new TreeMap<>();

	Canaries() {
		for (Kind kind : Kind.values()) {
			this.planted.put(kind, ConcurrentHashMap.newKeySet());
		}
	}

	/** What was said in any journey of this test run. */
	static Canaries ofAllJourneys() {
		return OF_ALL_JOURNEYS;
	}

	static void plant(Kind kind, String secret) {
		OF_ALL_JOURNEYS.add(kind, secret);
	}

	void add(Kind kind, String secret) {
		if (secret.length() >= SHORTEST) {
			this.planted.get(kind).add(secret);
		}
	}

	int count(Kind kind) {
		return this.planted.get(kind).size();
	}

	/**
	 * Looks for secrets of some kinds.
	 * @param kinds none means all
	 * @return a line for each that was found, which does not repeat it
	 */
	List<String> in(String text, Kind... kinds) {
		List<Kind> wanted = (kinds.length > 0) ? Arrays.asList(kinds) : Arrays.asList(Kind.values());
		return wanted.stream()
			.flatMap((kind) -> this.planted.get(kind)
				.stream()
				.filter(text::contains)
				.map((secret) -> kind + ": " + around(text, secret)))
			.toList();
	}

	/** Looks for anything that has the form of a user id. */
	static List<String> userIdsIn(String text) {
		Matcher matcher = Pattern.compile("(?<![0-9A-Za-z])U[0-9a-f]{32}(?![0-9a-f])").matcher(text);
		return matcher.results().map((found) -> "user id: " + around(text, found.group())).distinct().toList();
	}

	private static String around(String text, String secret) {
		int at = text.indexOf(secret);
		int begin = Math.max(text.lastIndexOf('\n', at) + 1, at - 150);
		return text.substring(begin, at) + "…";
	}

	/** What kind of secret it is. */
	enum Kind {

		USER_ID, REPLY_TOKEN, RETRY_KEY, TEXT, CHANNEL

	}

}
