package jp.wakuwaku.bot.programs;

import java.util.regex.Pattern;

/**
 * One of the things that a resident may choose.
 *
 * @param id its lasting name, 1 to 40 of {@code a-z}, {@code 0-9} and {@code -}
 * @param label what residents read, tap or type, 1 to 20 characters (LINE's limit for a
 * button) without a comma
 */
public record Option(String id, String label) {

	private static final Pattern SEPARATOR = Pattern.compile("[,，、\\v]");

	public Option {
		id = Require.id("option", id);
		label = Require.text("label", label, 20);
		if (SEPARATOR.matcher(label).find()) {
			throw new IllegalArgumentException("label: '" + label + "' (expected: no comma, it parts the choices)");
		}
	}

	boolean isMeantBy(String typed) {
		return typed.equals(this.id) || typed.equals(Typed.folded(this.label));
	}

}
