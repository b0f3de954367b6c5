package jp.wakuwaku.bot.programs.file;

import java.util.List;

import jp.wakuwaku.bot.programs.FieldKind;

/** Which settings fields of a kind have in a file. */
final class FieldSettings {

	private static final List<String> ALL = List.of("most", "least", "counts", "from", "until", "options",
			"former-options", "statement", "version");

	private FieldSettings() {
	}

	/** Checks that the settings among what is present are those of the kind. */
	static void requireOnlyThoseOf(FieldKind kind, List<String> present) {
		List<String> settings = present.stream().filter(ALL::contains).toList();
		List<String> required = required(kind);
		List<String> optional = optional(kind);
		boolean areKnown = settings.stream()
			.allMatch((setting) -> required.contains(setting) || optional.contains(setting));
		if (!areKnown || !settings.containsAll(required)) {
			throw new IllegalArgumentException("type '" + Words.written(kind) + "' with " + settings + " (expected: "
					+ required + (optional.isEmpty() ? "" : ", and maybe " + optional) + ")");
		}
	}

	private static List<String> required(FieldKind kind) {
		return switch (kind) {
			case BIRTH_YEAR -> List.of("until");
			case ONE_OF, SEVERAL_OF -> List.of("options");
			case NUMBER -> List.of("most");
			case CONSENT -> List.of("statement", "version");
			case SHORT_TEXT, LONG_TEXT, NAME, READING, PHONE, MAIL, POSTAL_CODE, AGE_BAND, DATE -> List.of();
		};
	}

	private static List<String> optional(FieldKind kind) {
		return switch (kind) {
			case SHORT_TEXT, LONG_TEXT -> List.of("most");
			case BIRTH_YEAR -> List.of("from");
			case NUMBER -> List.of("least", "counts");
			case DATE -> List.of("from", "until");
			case ONE_OF, SEVERAL_OF -> List.of("former-options");
			case NAME, READING, PHONE, MAIL, POSTAL_CODE, AGE_BAND, CONSENT -> List.of();
		};
	}

}
