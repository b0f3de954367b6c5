package jp.wakuwaku.bot.emulator.rules;

import tools.jackson.databind.JsonNode;

/**
 * Rich menus and their aliases.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#rich-menu-object">Rich menu
 * object</a>
 */
public final class RichMenuRules {

	private static final Rule PIXELS = Values.integer(0, Integer.MAX_VALUE);

	private static final Rule LENGTH = Values.integer(1, Integer.MAX_VALUE);

	private static final Rule AREA = Shape.object()
		.required("bounds",
				Shape.object()
					.required("x", PIXELS)
					.required("y", PIXELS)
					.required("width", LENGTH)
					.required("height", LENGTH))
		.required("action", Actions.RICH_MENU);

	/** A rich menu. */
	public static final Rule MENU = Shape.object()
		.required("size",
				Shape.object()
					.required("width", Values.integer(800, 2500))
					.required("height", Values.integer(250, 2500))
					.then(RichMenuRules::isWide))
		.required("selected", Values.bool())
		.required("name", Values.graphemes(1, 300))
		.required("chatBarText", Values.graphemes(1, 14))
		.required("areas", Values.list(0, 20, AREA));

	/** A new alias. */
	public static final Rule ALIAS = Shape.object()
		.required("richMenuAliasId", Values.matching("[a-z0-9_-]{1,32}"))
		.required("richMenuId", Values.utf16(1, 100));

	/** An alias that shall point to another menu. */
	public static final Rule ALIAS_UPDATE = Shape.object().required("richMenuId", Values.utf16(1, 100));

	private static final Rule USERS = Values.list(1, 500, Requests.USER_ID);

	/** A menu for many users. */
	public static final Rule BULK_LINK = Shape.object()
		.required("richMenuId", Values.utf16(1, 100))
		.required("userIds", USERS);

	/** No menu for many users. */
	public static final Rule BULK_UNLINK = Shape.object().required("userIds", USERS);

	private RichMenuRules() {
	}

	/**
	 * Says whether an image's or a menu's form is one that LINE takes.
	 * @param width pixels
	 * @param height pixels
	 * @return true if it is
	 */
	public static boolean suits(int width, int height) {
		return width >= 800 && width <= 2500 && height >= 250 && width >= 1.45 * height;
	}

	private static void isWide(JsonNode size, Property at, Problems problems) {
		if (!suits(size.get("width").asInt(), size.get("height").asInt())) {
			problems.add(at, "The aspect ratio (width / height) must be at least 1.45");
		}
	}

}
