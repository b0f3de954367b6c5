package jp.wakuwaku.bot.programs;

/**
 * The lasting name of a session, among all programs: 1 to 40 of {@code a-z}, {@code 0-9}
 * and {@code -}. It stands in buttons and beside registrations, so it never changes once
 * it was published.
 *
 * @param value the name, for example {@code marketing-1}
 */
public record SessionId(String value) {

	public SessionId {
		value = Require.id("session", value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
