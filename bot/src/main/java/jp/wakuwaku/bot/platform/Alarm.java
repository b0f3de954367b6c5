package jp.wakuwaku.bot.platform;

import java.time.Instant;

/**
 * Something that staff must know of.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param id what it is about, without personal details
 * @param kind what it is, in lower-case letters and {@code -}; the console has words for
 * it
 * @param since when it began
 */
public record Alarm(int version, String id, String kind, Instant since) {

	private static final int VERSION = 1;

	public Alarm {
		if (id.isBlank()) {
			throw new IllegalArgumentException("id: blank (expected: what it is about)");
		}
		if (!kind.matches("[a-z][a-z-]*")) {
			throw new IllegalArgumentException("kind: " + kind + " (expected: lower-case letters and -)");
		}
	}

	static Alarm of(String id, String kind, Instant since) {
		return new Alarm(VERSION, id, kind, since);
	}

}
