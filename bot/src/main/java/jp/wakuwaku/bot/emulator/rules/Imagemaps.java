package jp.wakuwaku.bot.emulator.rules;

import java.util.Map;

/**
 * Imagemap messages.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#imagemap-message">Imagemap
 * message</a>
 */
final class Imagemaps {

	private static final Rule PIXELS = Values.integer(0, 10_000);

	private static final Rule AREA = Shape.object()
		.required("x", PIXELS)
		.required("y", PIXELS)
		.required("width", PIXELS)
		.required("height", PIXELS);

	private static final Rule LINK = Values.uri(1000, "http", "https", "line", "tel");

	private static final Rule ACTION = Values.union(Map.of("message", action().required("text", Values.utf16(1, 400)),
			"uri", action().required("linkUri", LINK), "clipboard",
			action().required("clipboardText", Values.utf16(1, 1000))));

	private static final Rule VIDEO = Shape.object()
		.required("originalContentUrl", Values.https())
		.required("previewImageUrl", Values.https())
		.required("area", AREA)
		.optional("externalLink", Shape.object().required("linkUri", LINK).required("label", Values.utf16(1, 30)));

	static final Rule MESSAGE = MessageParts.shape()
		.required("baseUrl", Values.https())
		.required("altText", Values.utf16(1, 1500))
		.required("baseSize",
				Shape.object()
					.required("width", Values.integer(1040, 1040))
					.required("height", Values.integer(1, 10_000)))
		.required("actions", Values.list(0, 50, ACTION))
		.optional("video", VIDEO);

	private Imagemaps() {
	}

	private static Shape action() {
		return Shape.typed().required("area", AREA).optional("label", Values.utf16(0, 100));
	}

}
