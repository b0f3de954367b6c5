package jp.wakuwaku.bot.emulator.rules;

import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * What a tap may do, and how long its label may be where the action stands.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#action-objects">Action
 * objects</a>
 */
final class Actions {

	private static final Rule DATA = Values.utf16(0, 300);

	private static final Rule SAID = Values.graphemes(0, 300);

	private static final Rule POSTBACK = Shape.typed()
		.required("data", DATA)
		.optional(SAID, "displayText", "text", "fillInText")
		.optional("label", Values.string())
		.optional("inputOption", Values.oneOf("closeRichMenu", "openRichMenu", "openKeyboard", "openVoice"))
		.then(Actions::saysOneThing);

	private static final Rule URI = Shape.typed()
		.required("uri", Values.uri(1000, "http", "https", "line", "tel"))
		.optional("label", Values.string())
		.optional("altUri", Shape.object().optional("desktop", Values.uri(1000, "http", "https", "line", "tel")));

	private static final Rule CLIPBOARD = Shape.typed()
		.required("clipboardText", Values.utf16(1, 1000))
		.optional("label", Values.string());

	private static final Rule MESSAGE = Shape.typed()
		.required("text", Values.graphemes(1, 300))
		.optional("label", Values.string());

	private static final Rule RICH_MENU_SWITCH = Shape.typed()
		.required("richMenuAliasId", Values.utf16(1, 32))
		.required("data", DATA)
		.optional("label", Values.string());

	private static final Rule LABEL_ONLY = Shape.typed().optional("label", Values.string());

	private static final Map<String, Rule> ANYWHERE = Map.of("postback", POSTBACK, "message", MESSAGE, "uri", URI,
			"datetimepicker", DatetimePickers.ACTION, "clipboard", CLIPBOARD);

	static final Rule TEMPLATE = Values.union(ANYWHERE).then(labelled(1, 20));

	static final Rule IMAGE_CAROUSEL = Values.union(ANYWHERE).then(label(12));

	static final Rule FLEX_BUTTON = Values.union(ANYWHERE).then(labelled(1, 40));

	static final Rule FLEX = Values.union(ANYWHERE).then(label(40));

	static final Rule DEFAULT = Values.union(ANYWHERE).then(label(20));

	static final Rule QUICK_REPLY = Values
		.union(and(Map.of("camera", LABEL_ONLY, "cameraRoll", LABEL_ONLY, "location", LABEL_ONLY)))
		.then(labelled(1, 20));

	static final Rule RICH_MENU = Values.union(and(Map.of("richmenuswitch", RICH_MENU_SWITCH))).then(label(20));

	private Actions() {
	}

	private static Map<String, Rule> and(Map<String, Rule> more) {
		var all = new HashMap<>(ANYWHERE);
		all.putAll(more);
		return all;
	}

	private static Rule label(int most) {
		Rule text = Values.graphemes(0, most);
		return (value, at, problems) -> {
			if (value.hasNonNull("label")) {
				text.check(value.get("label"), at.child("label"), problems);
			}
		};
	}

	private static Rule labelled(int least, int most) {
		Rule text = Values.graphemes(least, most);
		return (value, at, problems) -> {
			if (value.hasNonNull("label")) {
				text.check(value.get("label"), at.child("label"), problems);
			}
			else {
				problems.add(at.child("label"), "May not be empty");
			}
		};
	}

	private static void saysOneThing(JsonNode action, Property at, Problems problems) {
		if (action.hasNonNull("displayText") && action.hasNonNull("text")) {
			problems.add(at.child("text"), "displayText and text may not be used together");
		}
		if (action.hasNonNull("fillInText") && !"openKeyboard".equals(action.path("inputOption").asString(""))) {
			problems.add(at.child("fillInText"), "Only with inputOption openKeyboard");
		}
	}

}
