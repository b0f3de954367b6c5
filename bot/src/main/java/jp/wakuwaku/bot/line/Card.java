package jp.wakuwaku.bot.line;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A titled box with text and buttons: LINE's Flex bubble, in the one layout that this bot
 * uses.
 *
 * <p>
 * LINE takes 30 KB in one card, which is about 9,000 Japanese characters.
 *
 * @param tag small words above the title, for example a category, or {@code null}
 * @param title the heading, or {@code null}
 * @param body the text, lines parted by {@code \n}, or {@code null}
 * @param note small words below the text, for example a source, or {@code null}
 * @param buttons none to 12, the first one stands out when {@code emphasized}
 * @param emphasized whether the first button is the one most people want
 * @param picture above all else, https, or {@code null}; what it shows belongs into the
 * message's {@code altText}
 */
public record Card(@Nullable String tag, @Nullable String title, @Nullable String body, @Nullable String note,
		List<Action> buttons, boolean emphasized, @Nullable URI picture) {

	private static final int BUTTONS = 12;

	public Card {
		tag = mended(tag);
		title = mended(title);
		body = mended(body);
		note = mended(note);
		if (isBlank(title) && isBlank(body)) {
			throw new IllegalArgumentException("title and body: both missing (expected: at least one)");
		}
		buttons = List.copyOf(buttons);
		LineLimits.requireCount("buttons", buttons.size(), 0, BUTTONS);
		if (picture != null) {
			LineLimits.requirePicture(picture);
		}
		LineLimits.requireCount("bytes of a card", FlexWeight.of(tag, title, body, note, buttons, picture), 0,
				LineLimits.BUBBLE_BYTES);
	}

	public Card(@Nullable String tag, @Nullable String title, @Nullable String body, @Nullable String note,
			List<Action> buttons, boolean emphasized) {
		this(tag, title, body, note, buttons, emphasized, null);
	}

	private static @Nullable String mended(@Nullable String text) {
		return (text != null) ? Surrogates.mended(text) : null;
	}

	private static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

}
