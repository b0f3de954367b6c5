package jp.wakuwaku.knowledge;

import java.util.Arrays;
import java.util.Optional;

/** A language in which residents read answers. */
public enum Language {

	/** Japanese: every entry has it. */
	JA("ja", "日本語"),

	/** Japanese in short sentences and common words. */
	EASY_JA("ja-simple", "やさしい日本語"),

	/** English. */
	EN("en", "English");

	private final String code;

	private final String ownName;

	Language(String code, String ownName) {
		this.code = code;
		this.ownName = ownName;
	}

	/**
	 * Returns the name in content files and buttons.
	 * @return a language tag in the form of BCP 47
	 */
	public String code() {
		return this.code;
	}

	/**
	 * Returns what its readers call it.
	 * @return the name in the language itself
	 */
	public String ownName() {
		return this.ownName;
	}

	/**
	 * Finds a language.
	 * @param code a code
	 * @return the language, empty when there is none of that code
	 */
	public static Optional<Language> of(String code) {
		return Arrays.stream(values()).filter((language) -> language.code.equals(code)).findFirst();
	}

}
