package jp.wakuwaku.bot.line;

import java.util.List;

import org.springframework.core.io.Resource;

/**
 * The menu below every chat: six areas over one picture. A bean of this type becomes the
 * channel's default rich menu when the bot starts.
 *
 * @param name tells this menu from others of the bot, 1 to 100 characters; residents
 * never see it
 * @param chatBarText what the bar reads that opens the menu, 1 to 14 graphemes
 * @param areas what the six areas do: the upper three from left to right, then the lower
 * @param image PNG of 2500 x 1686 pixels up to 1 MB, which says what {@code areas} do
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#rich-menu-structure">Rich menu
 * structure</a>
 */
public record RichMenu(String name, String chatBarText, List<Action> areas, Resource image) {

	static final int COLUMNS = 3;

	static final int ROWS = 2;

	public RichMenu {
		LineLimits.requireUnits("name", name, LineLimits.RICH_MENU_NAME);
		LineLimits.requireGraphemes("chatBarText", chatBarText, LineLimits.CHAT_BAR_TEXT);
		areas = List.copyOf(areas);
		LineLimits.requireCount("areas", areas.size(), COLUMNS * ROWS, COLUMNS * ROWS);
	}

}
