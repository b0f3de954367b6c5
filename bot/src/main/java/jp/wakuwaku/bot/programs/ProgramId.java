package jp.wakuwaku.bot.programs;

/**
 * The lasting name of a program: 1 to 40 of {@code a-z}, {@code 0-9} and {@code -}. It
 * stands in buttons and beside registrations, so it never changes once it was published.
 *
 * @param value the name, for example {@code marketing}
 */
public record ProgramId(String value) {

	public ProgramId {
		value = Require.id("program", value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
