package jp.wakuwaku.bot.emulator.rules;

import java.util.Locale;

import tools.jackson.databind.JsonNode;

/**
 * What every kind of message may carry: quick replies and a sender.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#common-properties-for-messages">Common
 * properties for messages</a>
 */
final class MessageParts {

	private static final Rule QUICK_REPLY = Shape.object()
		.required("items",
				Values.list(1, 13,
						Shape.object()
							.required("type", Values.oneOf("action"))
							.required("action", Actions.QUICK_REPLY)
							.optional("imageUrl", Values.https())));

	private static final Rule SENDER = Shape.object()
		.optional("name", Values.utf16(1, 20).then(MessageParts::isNotLine))
		.optional("iconUrl", Values.https());

	private MessageParts() {
	}

	/** What every message may have. */
	static Shape shape() {
		return Shape.typed().optional("quickReply", QUICK_REPLY).optional("sender", SENDER);
	}

	private static void isNotLine(JsonNode name, Property at, Problems problems) {
		if (name.stringValue().toLowerCase(Locale.ROOT).equals("line")) {
			problems.add(at, "May not be LINE");
		}
	}

}
