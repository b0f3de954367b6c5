package jp.wakuwaku.bot.emulator.rules;

import java.util.HashSet;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * Template messages.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#template-messages">Template
 * messages</a>
 */
final class Templates {

	private static final Rule COLOR = Values.matching("#[0-9a-fA-F]{6}");

	private static final Rule RATIO = Values.oneOf("rectangle", "square");

	private static final Rule SIZE = Values.oneOf("cover", "contain");

	private static final Rule BUTTONS = Shape.typed()
		.required("text", Values.graphemes(1, 160))
		.required("actions", Values.list(1, 4, Actions.TEMPLATE))
		.optional("title", Values.graphemes(1, 40))
		.optional("thumbnailImageUrl", Values.https())
		.optional("imageAspectRatio", RATIO)
		.optional("imageSize", SIZE)
		.optional("imageBackgroundColor", COLOR)
		.optional("defaultAction", Actions.DEFAULT)
		.then(Templates::isShortBesidePictureOrTitle);

	private static final Rule CONFIRM = Shape.typed()
		.required("text", Values.graphemes(1, 240))
		.required("actions", Values.list(2, 2, Actions.TEMPLATE));

	private static final Rule COLUMN = Shape.object()
		.required("text", Values.graphemes(1, 120))
		.required("actions", Values.list(1, 3, Actions.TEMPLATE))
		.optional("title", Values.graphemes(1, 40))
		.optional("thumbnailImageUrl", Values.https())
		.optional("imageBackgroundColor", COLOR)
		.optional("defaultAction", Actions.DEFAULT)
		.then(Templates::isShortBesidePictureOrTitle);

	private static final Rule CAROUSEL = Shape.typed()
		.required("columns", Values.list(1, 10, COLUMN).then(Templates::columnsAreAlike))
		.optional("imageAspectRatio", RATIO)
		.optional("imageSize", SIZE);

	private static final Rule IMAGE_COLUMN = Shape.object()
		.required("imageUrl", Values.https())
		.required("action", Actions.IMAGE_CAROUSEL);

	private static final Rule IMAGE_CAROUSEL = Shape.typed().required("columns", Values.list(1, 10, IMAGE_COLUMN));

	static final Rule MESSAGE = MessageParts.shape()
		.required("altText", Values.utf16(1, 1500))
		.required("template", Values.union(Map.of("buttons", BUTTONS, "confirm", CONFIRM, "carousel", CAROUSEL,
				"image_carousel", IMAGE_CAROUSEL)));

	private static final Rule SHORT_TEXT = Values.graphemes(1, 60);

	private Templates() {
	}

	private static void isShortBesidePictureOrTitle(JsonNode value, Property at, Problems problems) {
		if (value.hasNonNull("title") || value.hasNonNull("thumbnailImageUrl")) {
			SHORT_TEXT.check(value.get("text"), at.child("text"), problems);
		}
	}

	private static void columnsAreAlike(JsonNode columns, Property at, Problems problems) {
		var actions = new HashSet<Integer>();
		var looks = new HashSet<String>();
		for (JsonNode column : columns) {
			actions.add(column.get("actions").size());
			looks.add(column.hasNonNull("title") + "/" + column.hasNonNull("thumbnailImageUrl"));
		}
		if (actions.size() > 1) {
			problems.add(at, "The number of actions must be the same in all columns");
		}
		if (looks.size() > 1) {
			problems.add(at, "All columns or none must have an image, and likewise a title");
		}
	}

}
