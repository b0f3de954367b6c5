package jp.wakuwaku.bot.programs;

/** The kinds of fields, without what is set about each. */
public enum FieldKind {

	SHORT_TEXT, LONG_TEXT, NAME, READING, PHONE, MAIL, POSTAL_CODE, BIRTH_YEAR, AGE_BAND, ONE_OF, SEVERAL_OF, NUMBER,
	DATE, CONSENT;

	/**
	 * The kind of a type.
	 * @param type of a field
	 * @return the only one
	 */
	public static FieldKind of(FieldType type) {
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

	/**
	 * Where it is asked unless staff want it otherwise.
	 * @return choices are quicker in the chat; all else rests better outside of LINE
	 */
	public Field.Asked usuallyAsked() {
		return switch (this) {
			case ONE_OF, SEVERAL_OF, AGE_BAND, NUMBER -> Field.Asked.CHAT;
			case SHORT_TEXT, LONG_TEXT, NAME, READING, PHONE, MAIL, POSTAL_CODE, BIRTH_YEAR, DATE, CONSENT ->
				Field.Asked.PAGE;
		};
	}

	/**
	 * Whether one chooses from a list that staff write.
	 * @return also when several are chosen
	 */
	public boolean hasOptions() {
		return this == ONE_OF || this == SEVERAL_OF;
	}

}
