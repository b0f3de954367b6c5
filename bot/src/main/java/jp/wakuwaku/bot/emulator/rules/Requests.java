package jp.wakuwaku.bot.emulator.rules;

import tools.jackson.databind.JsonNode;

/**
 * The bodies of LINE's messaging endpoints.
 *
 * @see <a href="https://developers.line.biz/en/reference/messaging-api/#messages">Sending
 * messages</a>
 */
public final class Requests {

	private static final Rule MESSAGES = Values.list(1, 5, Messages.ANY);

	static final Rule USER_ID = Values.matching("U[0-9a-f]{32}");

	private static final Rule UNITS = Values.list(0, 1, Values.matching("[a-zA-Z0-9_]{1,30}"));

	/** A reply. */
	public static final Rule REPLY = sending().required("replyToken", Values.utf16(1, 1000));

	/** A push, to a user, a group or a room. */
	public static final Rule PUSH = sending().required("to", Values.matching("[UCR][0-9a-f]{32}"))
		.optional("customAggregationUnits", UNITS);

	/** The same message to many users. */
	public static final Rule MULTICAST = sending().required("to", Values.list(1, 500, USER_ID))
		.optional("customAggregationUnits", UNITS);

	/** A message to all friends. */
	public static final Rule BROADCAST = sending();

	/** A message to some of all friends. */
	public static final Rule NARROWCAST = sending().optional("recipient", Narrowcasts.RECIPIENT)
		.optional("filter", Narrowcasts.FILTER)
		.optional("limit", Narrowcasts.LIMIT);

	/** Messages that are only to be looked at. */
	public static final Rule VALIDATE = Shape.object().required("messages", MESSAGES);

	/** The loading animation. */
	public static final Rule LOADING = Shape.object()
		.required("chatId", USER_ID)
		.optional("loadingSeconds", Values.integer(5, 60).then(Requests::isMultipleOfFive));

	/** Read marks. */
	public static final Rule MARK_AS_READ = Shape.object().required("markAsReadToken", Values.utf16(1, 1000));

	/** Where webhooks go. LINE takes https only; this machine itself is excepted. */
	public static final Rule WEBHOOK_ENDPOINT = Shape.object().required("endpoint", endpoint());

	/** A trial of the webhook. */
	public static final Rule WEBHOOK_TEST = Shape.object().optional("endpoint", endpoint());

	private Requests() {
	}

	private static Shape sending() {
		return Shape.object().required("messages", MESSAGES).optional("notificationDisabled", Values.bool());
	}

	private static Rule endpoint() {
		return Values.uri(500, "http", "https").then((value, at, problems) -> {
			if (!value.stringValue().matches("https://.+|http://(127\\.0\\.0\\.1|localhost)[:/].*")) {
				problems.add(at, "Must be an https URL");
			}
		});
	}

	private static void isMultipleOfFive(JsonNode seconds, Property at, Problems problems) {
		if (seconds.asInt() % 5 != 0) {
			problems.add(at, "Must be a multiple of 5");
		}
	}

}
