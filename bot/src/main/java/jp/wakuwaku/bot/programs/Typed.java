package jp.wakuwaku.bot.programs;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What residents type, freed of what nobody sees. */
final class Typed {

	/** Controls, invisible characters that change nothing, and halves of characters. */
	private static final Pattern INVISIBLE = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\u200b\\u2060\\ufeff\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\r\\t\\u000b\\u0085]]");

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u0085]+");

	private static final Pattern SPACES_IN_LINE = Pattern.compile("[\\t\\p{Zs}]+(?=\\n|$)");

	private Typed() {
	}

	static boolean isBlank(String raw) {
		return line(raw).isEmpty();
	}

	/** One line, words parted by one space. */
	static String line(String raw) {
		return SPACES.matcher(visible(raw)).replaceAll(" ").strip();
	}

	/** The lines, without spaces at their ends and empty ones around them. */
	static String lines(String raw) {
		String lines = visible(raw).replaceAll("\\R", "\n");
		return SPACES_IN_LINE.matcher(lines).replaceAll("").strip();
	}

	/** One line in half width letters and digits and full width kana. */
	static String halfWidth(String raw) {
		return Normalizer.normalize(line(raw), Normalizer.Form.NFKC).strip();
	}

	/** As {@link #halfWidth}, in small letters, to be compared. */
	static String folded(String raw) {
		return halfWidth(raw).toLowerCase(Locale.ROOT);
	}

	private static String visible(String raw) {
		return INVISIBLE.matcher(raw).replaceAll("");
	}

}
