package jp.wakuwaku.bot.residents;

/**
 * What may be filled in by itself at the next registration. What somebody wants to be
 * advised on is not among it.
 */
public enum ProfileField {

	/** Family and given name. */
	NAME,

	/** The name in katakana. */
	READING,

	/** A phone number. */
	PHONE,

	/** A mail address. */
	MAIL,

	/** A Japanese postal code. */
	POSTAL_CODE,

	/** A year of birth. */
	BIRTH_YEAR,

	/** An age band. */
	AGE_BAND

}
