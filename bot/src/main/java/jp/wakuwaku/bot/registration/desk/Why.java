package jp.wakuwaku.bot.registration.desk;

/**
 * Why staff did something to what somebody told, as it is noted.
 *
 * @param reason one of a list
 * @param note what else there is to say, in one line of at most 100 characters, without
 * anything personal; may be empty
 */
public record Why<R extends Enum<R>>(R reason, String note) {

	/** How long a note may be. */
	public static final int LONGEST = 100;

	public Why {
		if (note.length() > LONGEST || note.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException(
					"note of " + note.length() + " characters (expected: one line of at most " + LONGEST + ")");
		}
	}

	@Override
	public String toString() {
		return this.note.isEmpty() ? this.reason.name() : this.reason.name() + ": " + this.note;
	}

}
