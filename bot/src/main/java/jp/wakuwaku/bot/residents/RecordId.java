package jp.wakuwaku.bot.residents;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What personal details of a person belong to, such as a registration.
 *
 * @param value 1 to 64 letters, digits and {@code . _ -}; nothing personal
 */
public record RecordId(@JsonValue String value) {

	private static final Pattern FORM = Pattern.compile("[0-9A-Za-z._-]{1,64}");

	@JsonCreator
	public RecordId {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("record id of " + value.length()
					+ " characters (expected: 1 to 64 letters, digits, '.', '_' and '-')");
		}
	}

}
