package jp.wakuwaku.bot.announcements;

/** How much of a text is shown where it does not fit as a whole. */
enum TextLimit {

	/** What notifications and screen readers say; LINE takes 1,500 units. */
	ALT(1_500),
	/** The first words of a past announcement. */
	BEGINNING(100);

	private static final String MORE = "…";

	private final int units;

	TextLimit(int units) {
		this.units = units;
	}

	/** The text, or its beginning and an ellipsis; no character is cut in two. */
	String fit(String text) {
		if (text.length() <= this.units) {
			return text;
		}
		int end = this.units - MORE.length();
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MORE;
	}

}
