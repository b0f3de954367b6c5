package jp.wakuwaku.knowledge;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The days on which an entry may be shown, both ends included, by the calendar of Japan.
 *
 * @param from the first day, null when it has always been right
 * @param until the last day, null when no end is known
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

	/** Every day. */
	public static final Validity ALWAYS = new Validity(null, null);

	public Validity {
		if (from != null && until != null && from.isAfter(until)) {
			throw new IllegalArgumentException("valid: " + from + " to " + until + " (expected: from <= until)");
		}
	}

	/**
	 * Tells whether an entry may be shown on a day.
	 * @param day a day in Japan
	 * @return whether the day is one of these
	 */
	public boolean includes(LocalDate day) {
		return (this.from == null || !day.isBefore(this.from)) && (this.until == null || !day.isAfter(this.until));
	}

}
