package jp.wakuwaku.bot.programs.file;

import java.util.List;

import jp.wakuwaku.bot.programs.FieldType;

/** A field's type as a file names it, and the settings that it has. */
enum FieldKind {

	SHORT_TEXT, LONG_TEXT, NAME, READING, PHONE, MAIL, POSTAL_CODE, BIRTH_YEAR, AGE_BAND, ONE_OF, SEVERAL_OF, NUMBER,
	DATE, CONSENT;

	static final List<String> SETTINGS = List.of("most", "least", "counts", "from", "until", "options",
			"former-options", "statement", "version");

	static FieldKind of(FieldType type) {
		return switch (type) {
			case FieldType.ShortText _ -> SHORT_TEXT;
			case FieldType.LongText _ -> LONG_TEXT;
			case FieldType.Name _ -> NAME;
			case FieldType.Reading _ -> READING;
			case FieldType.Phone _ -> PHONE;
			case FieldType.Mail _ -> MAIL;
			case FieldType.PostalCode _ -> POSTAL_CODE;
			case FieldType.BirthYear _ -> BIRTH_YEAR;
			case FieldType.AgeBand _ -> AGE_BAND;
			case FieldType.OneOf _ -> ONE_OF;
			case FieldType.SeveralOf _ -> SEVERAL_OF;
			case FieldType.WholeNumber _ -> NUMBER;
			case FieldType.Date _ -> DATE;
			case FieldType.Consent _ -> CONSENT;
		};
	}

	/** Checks that the settings of a field are those of its type. */
	void requireOnlyItsOwn(List<String> settings) {
		boolean areKnown = settings.stream()
			.allMatch((setting) -> required().contains(setting) || optional().contains(setting));
		if (!areKnown || !settings.containsAll(required())) {
			throw new IllegalArgumentException("type '" + Words.written(this) + "' with " + settings + " (expected: "
					+ required() + (optional().isEmpty() ? "" : ", and maybe " + optional()) + ")");
		}
	}

	private List<String> required() {
		return switch (this) {
			case BIRTH_YEAR -> List.of("until");
			case ONE_OF, SEVERAL_OF -> List.of("options");
			case NUMBER -> List.of("most");
			case CONSENT -> List.of("statement", "version");
			case SHORT_TEXT, LONG_TEXT, NAME, READING, PHONE, MAIL, POSTAL_CODE, AGE_BAND, DATE -> List.of();
		};
	}

	private List<String> optional() {
		return switch (this) {
			case SHORT_TEXT, LONG_TEXT -> List.of("most");
			case BIRTH_YEAR -> List.of("from");
			case NUMBER -> List.of("least", "counts");
			case DATE -> List.of("from", "until");
			case ONE_OF, SEVERAL_OF -> List.of("former-options");
			case NAME, READING, PHONE, MAIL, POSTAL_CODE, AGE_BAND, CONSENT -> List.of();
		};
	}

}
