package jp.wakuwaku.bot.programs;

/**
 * The lasting name of an adviser. The same name in two consultations is the same person:
 * 1 to 40 of {@code a-z}, {@code 0-9} and {@code -}. It stands in buttons and beside
 * registrations, so it never changes once it was published.
 *
 * @param value the name, for example {@code adviser-1}
 */
public record AdviserId(String value) {

	public AdviserId {
		value = Require.id("adviser", value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
