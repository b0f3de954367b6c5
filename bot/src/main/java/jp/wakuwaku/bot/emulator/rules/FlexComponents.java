package jp.wakuwaku.bot.emulator.rules;

import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * What stands inside a Flex bubble.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#flex-component">Flex
 * components</a>
 */
final class FlexComponents {

	private static final String PIXELS = "\\d+(\\.\\d+)?px";

	private static final String SPACES = "none|xs|sm|md|lg|xl|xxl";

	private static final String SIZES = "xxs|xs|sm|md|lg|xl|xxl|3xl|4xl|5xl";

	static final Rule COLOR = Values.matching("#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?");

	private static final Rule SPACE = Values.matching(SPACES + "|" + PIXELS + "|\\d+(\\.\\d+)?%");

	private static final Rule OFFSET = Values.matching(SPACES + "|-?" + PIXELS + "|-?\\d+(\\.\\d+)?%");

	private static final Rule LENGTH = Values.matching(PIXELS + "|\\d+(\\.\\d+)?%");

	private static final Rule FONT_SIZE = Values.matching(SIZES + "|" + PIXELS);

	private static final Rule RATIO = Values.matching("\\d{1,6}(\\.\\d+)?:\\d{1,6}(\\.\\d+)?");

	private static final Rule SHARE = Values.integer(0, Integer.MAX_VALUE);

	private static final Rule GRAVITY = Values.oneOf("top", "bottom", "center");

	private static final Rule ALIGN = Values.oneOf("start", "end", "center");

	private static final Rule BACKGROUND = Values.union(Map.of("linearGradient",
			Shape.typed()
				.required("angle", Values.matching("\\d+(\\.\\d+)?deg"))
				.required("startColor", COLOR)
				.required("endColor", COLOR)
				.optional("centerColor", COLOR)
				.optional("centerPosition", Values.matching("\\d+(\\.\\d+)?%"))));

	private static final Rule BOX = placed().required("layout", Values.oneOf("horizontal", "vertical", "baseline"))
		.required("contents", Values.list(0, Integer.MAX_VALUE, Values.later(FlexComponents::component)))
		.optional("flex", SHARE)
		.optional(SPACE, "spacing", "paddingAll", "paddingTop", "paddingBottom", "paddingStart", "paddingEnd")
		.optional(COLOR, "backgroundColor", "borderColor")
		.optional("borderWidth", Values.matching("none|light|normal|medium|semi-bold|bold|" + PIXELS))
		.optional("cornerRadius", SPACE)
		.optional(LENGTH, "width", "maxWidth", "height", "maxHeight")
		.optional("action", Actions.FLEX)
		.optional("justifyContent",
				Values.oneOf("center", "flex-start", "flex-end", "space-between", "space-around", "space-evenly"))
		.optional("alignItems", Values.oneOf("center", "flex-start", "flex-end"))
		.optional("background", BACKGROUND)
		.then(FlexComponents::suitsLayout);

	private static final Rule BUTTON = placed().required("action", Actions.FLEX_BUTTON)
		.optional("flex", SHARE)
		.optional("color", COLOR)
		.optional("style", Values.oneOf("primary", "secondary", "link"))
		.optional("height", Values.oneOf("sm", "md"))
		.optional("gravity", GRAVITY)
		.optional("adjustMode", Values.oneOf("shrink-to-fit"))
		.optional("scaling", Values.bool());

	private static final Rule IMAGE = placed().required("url", Values.https())
		.optional("flex", SHARE)
		.optional("align", ALIGN)
		.optional("gravity", GRAVITY)
		.optional("size", Values.matching(SIZES + "|full|" + PIXELS + "|\\d+(\\.\\d+)?%"))
		.optional("aspectRatio", RATIO)
		.optional("aspectMode", Values.oneOf("fit", "cover"))
		.optional("backgroundColor", COLOR)
		.optional("action", Actions.FLEX)
		.optional("animated", Values.bool());

	private static final Rule VIDEO = Shape.typed()
		.required("url", Values.https())
		.required("previewUrl", Values.https())
		.required("altContent", Values.later(FlexComponents::altContent))
		.optional("aspectRatio", RATIO)
		.optional("action", Actions.FLEX);

	private static final Rule ICON = placed().required("url", Values.https())
		.optional("size", FONT_SIZE)
		.optional("aspectRatio", RATIO)
		.optional("scaling", Values.bool());

	private static final Rule SPAN = Shape.typed()
		.optional("text", Values.string())
		.optional("size", FONT_SIZE)
		.optional("color", COLOR)
		.optional("weight", Values.oneOf("regular", "bold"))
		.optional("style", Values.oneOf("normal", "italic"))
		.optional("decoration", Values.oneOf("none", "underline", "line-through"));

	private static final Rule TEXT = placed().optional("text", Values.utf16(1, Integer.MAX_VALUE))
		.optional("contents", Values.list(0, Integer.MAX_VALUE, Values.union(Map.of("span", SPAN))))
		.optional("flex", SHARE)
		.optional("size", FONT_SIZE)
		.optional("align", ALIGN)
		.optional("gravity", GRAVITY)
		.optional("color", COLOR)
		.optional("weight", Values.oneOf("regular", "bold"))
		.optional("style", Values.oneOf("normal", "italic"))
		.optional("decoration", Values.oneOf("none", "underline", "line-through"))
		.optional("wrap", Values.bool())
		.optional("lineSpacing", Values.matching(PIXELS))
		.optional("maxLines", SHARE)
		.optional("action", Actions.FLEX)
		.optional("adjustMode", Values.oneOf("shrink-to-fit"))
		.optional("scaling", Values.bool())
		.then(FlexComponents::saysSomething);

	private static final Rule SEPARATOR = Shape.typed().optional("margin", SPACE).optional("color", COLOR);

	private static final Rule FILLER = Shape.typed().optional("flex", SHARE);

	private static final Rule ANY = Values.union(Map.of("box", BOX, "button", BUTTON, "image", IMAGE, "video", VIDEO,
			"icon", ICON, "text", TEXT, "separator", SEPARATOR, "filler", FILLER));

	static final Rule BOX_ONLY = Values.union(Map.of("box", BOX));

	static final Rule HERO = Values.union(Map.of("box", BOX, "image", IMAGE, "video", VIDEO));

	private static final Rule ALT_CONTENT = Values.union(Map.of("box", BOX, "image", IMAGE));

	private static final Set<String> BASELINE = Set.of("icon", "text", "filler");

	private FlexComponents() {
	}

	private static Rule component() {
		return ANY;
	}

	private static Rule altContent() {
		return ALT_CONTENT;
	}

	private static Shape placed() {
		return Shape.typed()
			.optional("margin", SPACE)
			.optional("position", Values.oneOf("relative", "absolute"))
			.optional(OFFSET, "offsetTop", "offsetBottom", "offsetStart", "offsetEnd");
	}

	private static void suitsLayout(JsonNode box, Property at, Problems problems) {
		boolean baseline = "baseline".equals(box.get("layout").stringValue());
		JsonNode contents = box.get("contents");
		for (int i = 0; i < contents.size(); i++) {
			String type = contents.get(i).path("type").asString("");
			if (baseline ? !BASELINE.contains(type) : "icon".equals(type)) {
				problems.add(at.child("contents").item(i), type + " is not allowed in this layout");
			}
		}
	}

	private static void saysSomething(JsonNode text, Property at, Problems problems) {
		if (!text.hasNonNull("text") && text.path("contents").isEmpty()) {
			problems.add(at, "text or contents is required");
		}
	}

}
