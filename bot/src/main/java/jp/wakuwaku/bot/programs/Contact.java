package jp.wakuwaku.bot.programs;

import java.util.Optional;

/**
 * Whom residents ask about a program.
 *
 * @param name the office, 1 to 60 characters
 * @param phone its number in Japan's national form, for example {@code 0299-48-1111}
 * @param note what to say or dial then, for example an extension, up to 40 characters;
 * may be empty
 */
public record Contact(String name, String phone, String note) {

	public Contact {
		name = Require.text("name", name, 60);
		note = Require.optionalText("note", note, 40);
		Optional<String> national = JapanesePhone.national(phone);
		if (national.isEmpty()) {
			throw new IllegalArgumentException("phone: '" + phone + "' (expected: a number in Japan)");
		}
		phone = national.get();
	}

}
