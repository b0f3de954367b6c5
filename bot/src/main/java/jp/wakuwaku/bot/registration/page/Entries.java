package jp.wakuwaku.bot.registration.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;

/**
 * What stands in the fields of a page, as a resident typed it or as it was filled in.
 *
 * @param raw by field; a field without an entry is empty
 * @param keepsProfile whether the box is ticked that asks to fill it in the next time
 */
record Entries(Map<FieldId, String> raw, boolean keepsProfile) {

	/** What the box is called that asks to fill it in the next time. */
	static final String PROFILE = "profile";

	private static final String PREFIX = "f-";

	Entries {
		raw = Map.copyOf(raw);
	}

	/** What a field is called in the page and in what it sends. */
	static String name(Field field) {
		return PREFIX + field.id();
	}

	/** Several ticked boxes of one field become lines of its text. */
	static Entries read(List<Field> fields, Map<String, List<String>> sent) {
		Map<FieldId, String> raw = new HashMap<>();
		fields.forEach((field) -> raw.put(field.id(), String.join("\n", sent.getOrDefault(name(field), List.of()))));
		return new Entries(raw, sent.containsKey(PROFILE));
	}

	String of(Field field) {
		return this.raw.getOrDefault(field.id(), "");
	}

}
