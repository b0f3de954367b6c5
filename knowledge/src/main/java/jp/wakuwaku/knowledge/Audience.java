package jp.wakuwaku.knowledge;

import java.util.Arrays;
import java.util.Locale;

/** For whom an entry is meant. It guides staff and residents, it hides nothing. */
public enum Audience {

	/** Whoever asks. */
	EVERYONE("すべての方"),

	/** Who lives or works in the city. */
	RESIDENTS("市内に住む・働く方"),

	/** Who is not at work and thinks of it. */
	JOB_SEEKERS("これから働きたい方"),

	/** Who thinks of a business of her own, or has one. */
	FOUNDERS("起業を考える・起業した方"),

	/** Who speaks for a company in the city. */
	COMPANIES("市内企業の方");

	private final String label;

	Audience(String label) {
		this.label = label;
	}

	/**
	 * Returns what staff and residents read.
	 * @return a few Japanese words
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Returns the name in content files.
	 * @return the constant's name in lower case with {@code -}
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Finds an audience by what staff wrote.
	 * @param text a code or a label
	 * @return the audience
	 * @throws IllegalArgumentException if there is none of that name
	 */
	public static Audience parse(String text) {
		return Arrays.stream(values())
			.filter((audience) -> audience.code().equals(text) || audience.label.equals(text))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("audience: '" + text + "' (expected: one of "
					+ Arrays.stream(values()).map((audience) -> audience.code() + " " + audience.label).toList()
					+ ")"));
	}

}
