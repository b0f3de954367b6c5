package jp.wakuwaku.bot.conversation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that staff may word themselves: nothing else depends on how it is worded. */
public enum StandardText {

	/** To whoever becomes a friend. */
	NEW_FRIEND,

	/** To whoever comes back after having blocked the bot. */
	RETURNING_FRIEND,

	/** To a group that takes the bot in. */
	NEW_GROUP,

	/** When nothing was understood. */
	NOT_UNDERSTOOD,

	/** When something has failed. */
	APOLOGY,

	/** While the bot is being mended. */
	MAINTENANCE;

	/**
	 * Fits into a card with buttons and into what screen readers are told of it, in any
	 * language. In UTF-16 units, as LINE counts.
	 */
	public static final int LONGEST = 500;

	private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

	private static final Pattern KNOWN = Pattern.compile("office-(name|phone|call)");

	/** What may be wrong with a text. */
	public enum Problem {

		/** It says nothing. */
		BLANK,

		/** It has more than {@link #LONGEST}. */
		TOO_LONG,

		/** It has something in braces that nothing stands for. */
		UNKNOWN_PLACE,

		/** Nothing. */
		NONE

	}

	/**
	 * Looks at a text.
	 * @param text as staff typed it
	 * @return the first thing that is wrong
	 */
	public static Problem problem(String text) {
		if (text.isBlank()) {
			return Problem.BLANK;
		}
		if (text.length() > LONGEST) {
			return Problem.TOO_LONG;
		}
		Matcher places = PLACE.matcher(text);
		String rest = places.replaceAll((place) -> KNOWN.matcher(place.group(1)).matches() ? "" : "{");
		return (rest.contains("{") || rest.contains("}")) ? Problem.UNKNOWN_PLACE : Problem.NONE;
	}

	/** Its name in the files. */
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
