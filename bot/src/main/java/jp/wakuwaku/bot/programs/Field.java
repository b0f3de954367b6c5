package jp.wakuwaku.bot.programs;

/**
 * One thing that is asked of whoever registers. The chat and the page read and show it in
 * the same way.
 *
 * @param id its lasting name
 * @param label what it is called, 1 to 40 characters
 * @param isRequired whether it may not be left out
 * @param help a line below the label, up to 200 characters; may be empty
 * @param asked where it is asked, unless all of the form is asked in the chat
 * @param type what may be entered
 */
public record Field(FieldId id, String label, boolean isRequired, String help, Asked asked, FieldType type) {

	public Field {
		label = Require.text("label", label, 40);
		help = Require.optionalText("help", help, 200);
	}

	/**
	 * Reads what a resident typed, tapped or chose.
	 * @param raw as it came; several choices are parted by commas or line breaks; empty
	 * when nothing was entered
	 * @return what is kept, or what to tell the resident
	 */
	public FieldAnswer read(String raw) {
		if (Typed.isBlank(raw)) {
			return this.isRequired ? new FieldAnswer.Refused(this.type.missing(this.label))
					: new FieldAnswer.Accepted("");
		}
		FieldAnswer answer = this.type.read(raw);
		boolean isDeclined = this.type instanceof FieldType.Consent && answer.equals(FieldType.Consent.REFUSAL);
		return (isDeclined && this.isRequired) ? new FieldAnswer.Refused(this.type.missing(this.label)) : answer;
	}

	/**
	 * Shows what is kept as residents and staff read it.
	 * @param value an accepted value, may be empty
	 * @return for example {@code 〒123-4567} or the labels of what was chosen
	 */
	public String show(String value) {
		return value.isEmpty() ? "" : this.type.show(value);
	}

	/**
	 * Whether the answer tells who somebody is, or may, so that it is kept encrypted.
	 * @return true for all that is typed freely, and for what identifies
	 */
	public boolean isPersonal() {
		return switch (this.type) {
			case FieldType.ShortText _, FieldType.LongText _, FieldType.Name _, FieldType.Reading _, FieldType.Phone _,
					FieldType.Mail _, FieldType.PostalCode _, FieldType.BirthYear _, FieldType.Date _ ->
				true;
			case FieldType.AgeBand _, FieldType.OneOf _, FieldType.SeveralOf _, FieldType.WholeNumber _,
					FieldType.Consent _ ->
				false;
		};
	}

	/**
	 * Whether the answer may say what somebody wants to be advised on, so that in a
	 * consultation it is for nobody else's eyes.
	 * @return true for texts and options
	 */
	public boolean tellsOfConcerns() {
		return switch (this.type) {
			case FieldType.ShortText _, FieldType.LongText _, FieldType.OneOf _, FieldType.SeveralOf _ -> true;
			case FieldType.Name _, FieldType.Reading _, FieldType.Phone _, FieldType.Mail _, FieldType.PostalCode _,
					FieldType.BirthYear _, FieldType.AgeBand _, FieldType.WholeNumber _, FieldType.Date _,
					FieldType.Consent _ ->
				false;
		};
	}

	/** Where a field is asked. */
	public enum Asked {

		/** In the chat, one field a turn. */
		CHAT,

		/** On the page, where nothing rests on LINE. */
		PAGE

	}

}
