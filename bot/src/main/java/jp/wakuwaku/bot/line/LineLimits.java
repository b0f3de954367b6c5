package jp.wakuwaku.bot.line;

import java.net.URI;
import java.text.BreakIterator;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;

/**
 * How much fits where. LINE counts texts in UTF-16 units, and labels, postbacks and what
 * actions say in graphemes.
 *
 * @see <a href=
 * "https://developers.line.biz/en/docs/messaging-api/text-character-count/">Character
 * counting</a>
 */
final class LineLimits {

	/** https://developers.line.biz/en/reference/messaging-api/#text-message */
	static final int TEXT = 5_000;

	/** https://developers.line.biz/en/reference/messaging-api/#flex-message */
	static final int ALT_TEXT = 1_500;

	/**
	 * https://developers.line.biz/en/reference/messaging-api/#action-object-label-spec
	 */
	static final int LABEL = 20;

	/** https://developers.line.biz/en/reference/messaging-api/#postback-action */
	static final int POSTBACK = 300;

	/** https://developers.line.biz/en/reference/messaging-api/#uri-action */
	static final int URI_LENGTH = 1_000;

	/** https://developers.line.biz/en/reference/messaging-api/#quick-reply */
	static final int QUICK_REPLIES = 13;

	/** https://developers.line.biz/en/reference/messaging-api/#f-carousel */
	static final int CARDS = 12;

	/** https://developers.line.biz/en/reference/messaging-api/#rich-menu-structure */
	static final int CHAT_BAR_TEXT = 14;

	/** LINE takes 300 graphemes; the bot puts a prefix before and a hash behind. */
	static final int RICH_MENU_NAME = 100;

	/**
	 * 30 KB: https://developers.line.biz/en/reference/messaging-api/#bubble
	 */
	static final int BUBBLE_BYTES = 30_000;

	/**
	 * 50 KB: https://developers.line.biz/en/reference/messaging-api/#f-carousel
	 */
	static final int CAROUSEL_BYTES = 50_000;

	/** https://developers.line.biz/en/reference/messaging-api/#send-reply-message */
	static final int MESSAGES = 5;

	/** https://developers.line.biz/en/reference/messaging-api/#send-multicast-message */
	static final int RECIPIENTS = 500;

	private static final int PICTURE = 2_000;

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2100;

	private static final Set<String> SCHEMES = Set.of("https", "http", "tel", "line");

	private LineLimits() {
	}

	static void requireLabel(String label) {
		requireGraphemes("label", label, LABEL);
	}

	static void requireGraphemes(String field, String value, int most) {
		int count = graphemes(value);
		if (value.isBlank() || count > most) {
			throw new IllegalArgumentException(field + ": " + count + " graphemes (expected: 1 to " + most + ")");
		}
	}

	static void requireUnits(String field, String value, int most) {
		if (value.isBlank() || value.length() > most) {
			throw new IllegalArgumentException(
					field + ": " + value.length() + " UTF-16 units (expected: 1 to " + most + ")");
		}
	}

	static void requireCount(String field, int count, int least, int most) {
		if (count < least || count > most) {
			throw new IllegalArgumentException(field + ": " + count + " (expected: " + least + " to " + most + ")");
		}
	}

	static void requireUri(URI target) {
		if (target.getScheme() == null || !SCHEMES.contains(target.getScheme().toLowerCase(Locale.ROOT))
				|| target.toASCIIString().length() > URI_LENGTH) {
			throw new IllegalArgumentException(
					"target: " + target.getScheme() + " (expected: https, http, tel or line, up to 1,000 characters)");
		}
	}

	/** https://developers.line.biz/en/reference/messaging-api/#f-image */
	static void requirePicture(URI picture) {
		if (!"https".equalsIgnoreCase(picture.getScheme()) || picture.toASCIIString().length() > PICTURE) {
			throw new IllegalArgumentException(
					"picture: " + picture.getScheme() + " (expected: https, up to " + PICTURE + " characters)");
		}
	}

	/**
	 * https://developers.line.biz/en/reference/messaging-api/#datetime-picker-action
	 */
	static void requireMoments(LocalDateTime initial, LocalDateTime earliest, LocalDateTime latest) {
		boolean isWithin = earliest.getYear() >= FIRST_YEAR && latest.getYear() <= LAST_YEAR;
		if (!isWithin || !earliest.isBefore(latest) || initial.isBefore(earliest) || initial.isAfter(latest)) {
			throw new IllegalArgumentException("initial: " + initial + " (expected: between " + earliest + " and "
					+ latest + ", which are apart and from 1900 to 2100)");
		}
	}

	static int graphemes(String value) {
		BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
		boundaries.setText(value);
		int count = 0;
		while (boundaries.next() != BreakIterator.DONE) {
			count++;
		}
		return count;
	}

}
