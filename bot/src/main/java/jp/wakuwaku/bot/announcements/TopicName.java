package jp.wakuwaku.bot.announcements;

import jp.wakuwaku.knowledge.Language;

/**
 * What a topic is called, and whether residents can choose it.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param ja in Japanese, 1 to {@link #LONGEST} characters
 * @param simple in easy Japanese; Japanese stands in when it is empty
 * @param en in English; Japanese stands in when it is empty
 * @param isOffered whether it can be chosen; whoever has chosen it keeps it
 */
public record TopicName(int version, String ja, String simple, String en, boolean isOffered) {

	/** A button of LINE has 20, and there is a mark before what is chosen. */
	public static final int LONGEST = 18;

	private static final int VERSION = 1;

	public TopicName {
		if (ja.isBlank() || !fits(ja) || !fits(simple) || !fits(en)) {
			throw new IllegalArgumentException("topic: names of " + ja.length() + ", " + simple.length() + " and "
					+ en.length() + " characters (expected: up to " + LONGEST + ", the first one not blank)");
		}
	}

	/**
	 * Names a topic that can be chosen.
	 * @param ja as above
	 * @param simple as above
	 * @param en as above
	 * @return the name
	 */
	public static TopicName of(String ja, String simple, String en) {
		return new TopicName(VERSION, ja, simple, en, true);
	}

	/**
	 * Says whether it can be chosen.
	 * @param offered whether it can
	 * @return the same name
	 */
	public TopicName offered(boolean offered) {
		return new TopicName(this.version, this.ja, this.simple, this.en, offered);
	}

	/**
	 * Whether a button has room for a name, which is one line.
	 * @param name in any language
	 * @return {@code true} up to {@link #LONGEST} characters
	 */
	public static boolean fits(String name) {
		return name.codePointCount(0, name.length()) <= LONGEST && name.chars().noneMatch(Character::isISOControl);
	}

	String in(Language language) {
		String name = switch (language) {
			case JA -> this.ja;
			case EASY_JA -> this.simple;
			case EN -> this.en;
		};
		return name.isBlank() ? this.ja : name;
	}

}
