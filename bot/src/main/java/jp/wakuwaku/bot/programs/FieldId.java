package jp.wakuwaku.bot.programs;

/**
 * The lasting name of a form's field: 1 to 40 of {@code a-z}, {@code 0-9} and {@code -}.
 * It stands in buttons and beside registrations, so it never changes once it was
 * published.
 *
 * @param value the name, for example {@code reading}
 */
public record FieldId(String value) {

	public FieldId {
		value = Require.id("field", value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
