package jp.wakuwaku.bot.residents;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * The proof that somebody was forgotten, which does not say who.
 *
 * @param version of this form
 * @param id drawn at random, such as {@code 7K3M-9QXD-02TV-PA5N}; what the resident is
 * told
 * @param at when it began; nothing could be read from then on
 * @param askedBy who wanted it
 * @param reason a code
 * @param records how many records were deleted: details, profile and consents
 */
public record Deletion(int version, String id, Instant at, AskedBy askedBy, String reason, int records) {

	private static final int VERSION = 1;

	/** Crockford's Base32, which has no letters that look like digits. */
	private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final Pattern REASON = Pattern.compile("[0-9a-z-]{1,40}");

	public Deletion {
		if (!REASON.matcher(reason).matches()) {
			throw new IllegalArgumentException("reason of " + reason.length()
					+ " characters (expected: 1 to 40 lower-case letters, digits and '-')");
		}
	}

	static Deletion draw(Instant at, AskedBy askedBy, String reason) {
		StringBuilder id = new StringBuilder();
		for (int i = 0; i < LENGTH; i++) {
			id.append((i > 0 && i % 4 == 0) ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
		}
		return new Deletion(VERSION, id.toString(), at, askedBy, reason, 0);
	}

	Deletion withRecords(int count) {
		return new Deletion(this.version, this.id, this.at, this.askedBy, this.reason, count);
	}

	/** Who wanted it. */
	public enum AskedBy {

		/** The person. */
		RESIDENT,

		/** Somebody of the office. */
		STAFF

	}

}
