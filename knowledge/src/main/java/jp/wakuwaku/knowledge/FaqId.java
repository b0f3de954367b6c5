package jp.wakuwaku.knowledge;

import java.util.regex.Pattern;

/**
 * The lasting name of an entry: 1 to 40 of {@code a-z}, {@code 0-9} and {@code -}. It
 * stands in buttons and in reports, so it never changes once an entry has been published.
 *
 * @param value the name, for example {@code about-mission}
 */
public record FaqId(String value) {

	private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

	public FaqId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException(
					"id: '" + value + "' (expected: 1 to 40 of a-z, 0-9 and -, not beginning with -)");
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
