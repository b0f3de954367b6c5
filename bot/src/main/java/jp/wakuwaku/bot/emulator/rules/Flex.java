package jp.wakuwaku.bot.emulator.rules;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * Flex messages and their containers.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#flex-message">Flex message</a>
 */
final class Flex {

	private static final int BUBBLE_BYTES = 30 * 1024;

	private static final int CAROUSEL_BYTES = 50 * 1024;

	private static final List<String> BLOCKS = List.of("header", "hero", "body", "footer");

	private static final Rule BLOCK_STYLE = Shape.object()
		.optional(FlexComponents.COLOR, "backgroundColor", "separatorColor")
		.optional("separator", Values.bool());

	private static final Rule BUBBLE = Shape.typed()
		.optional("size", Values.oneOf("nano", "micro", "deca", "hecto", "kilo", "mega", "giga"))
		.optional("direction", Values.oneOf("ltr", "rtl"))
		.optional(FlexComponents.BOX_ONLY, "header", "body", "footer")
		.optional("hero", FlexComponents.HERO)
		.optional("styles", Shape.object().optional(BLOCK_STYLE, BLOCKS.toArray(String[]::new)))
		.optional("action", Actions.FLEX)
		.then(Flex::hasBlock)
		.then(isAtMost(BUBBLE_BYTES));

	private static final Rule CAROUSEL = Shape.typed()
		.required("contents",
				Values.list(1, 12, Values.union(Map.of("bubble", BUBBLE))).then(Flex::bubblesAreEquallyWide))
		.then(isAtMost(CAROUSEL_BYTES));

	private static final Rule CONTAINER = Values.union(Map.of("bubble", BUBBLE, "carousel", CAROUSEL));

	static final Rule MESSAGE = MessageParts.shape()
		.required("altText", Values.utf16(1, 1500))
		.required("contents", (value, at, problems) -> {
			// messages[0].contents -> the path starts anew inside of messages[0]
			String message = at.path().substring(0, at.path().length() - ".contents".length());
			CONTAINER.check(value, new Property("", message), problems);
		});

	private Flex() {
	}

	private static void hasBlock(JsonNode bubble, Property at, Problems problems) {
		if (BLOCKS.stream().noneMatch(bubble::hasNonNull)) {
			problems.add(at, "At least one block must be specified");
		}
	}

	private static Rule isAtMost(int bytes) {
		return (value, at, problems) -> {
			if (value.toString().getBytes(StandardCharsets.UTF_8).length > bytes) {
				problems.add(at, "Must be at most " + bytes + " bytes");
			}
		};
	}

	private static void bubblesAreEquallyWide(JsonNode bubbles, Property at, Problems problems) {
		var sizes = new HashSet<String>();
		for (JsonNode bubble : bubbles) {
			sizes.add(bubble.path("size").asString("mega"));
			if ("video".equals(bubble.path("hero").path("type").asString(""))) {
				problems.add(at, "No video in a carousel");
			}
		}
		if (sizes.size() > 1) {
			problems.add(at, "All bubbles must have the same size");
		}
	}

}
