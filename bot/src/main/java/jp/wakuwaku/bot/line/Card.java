package jp.wakuwaku.bot.line;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A titled box with text and buttons: LINE's Flex bubble, in the one layout that this bot
 * uses.
 *
 * @param tag small words above the title, for example a category, or {@code null}
 * @param title the heading, or {@code null}
 * @param body the text, lines parted by {@code \n}, or {@code null}
 * @param note small words below the text, for example a source, or {@code null}
 * @param buttons none to 12, the first one stands out when {@code emphasized}
 * @param emphasized whether the first button is the one most people want
 */
public record Card(@Nullable String tag, @Nullable String title, @Nullable String body, @Nullable String note,
		List<Action> buttons, boolean emphasized) {

	private static final int BUTTONS = 12;

	public Card {
		if (title == null && body == null) {
			throw new IllegalArgumentException("title and body: both missing (expected: at least one)");
		}
		buttons = List.copyOf(buttons);
		LineLimits.requireCount("buttons", buttons.size(), 0, BUTTONS);
	}

}
