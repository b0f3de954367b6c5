package jp.wakuwaku.bot.emulator.rules;

import java.util.Map;

/**
 * Who gets a narrowcast.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message">Send
 * narrowcast message</a>
 */
final class Narrowcasts {

	private static final Rule AGE = Values.matching("age_(15|20|25|30|35|40|45|50|55|60|65|70)");

	private static final Rule PERIOD = Values.matching("day_(7|30|90|180|365)");

	private static final Rule AREA = Values
		.matching("(jp_(0[1-9]|[1-3]\\d|4[0-7])|tw_(0[1-9]|1\\d|2[0-2])|th_0[1-8]" + "|id_(0[1-9]|1[0-2]))");

	static final Rule RECIPIENT = Values.union(Map.of("operator", operator(Values.later(() -> Narrowcasts.RECIPIENT)),
			"audience", Shape.typed().required("audienceGroupId", Values.integer(1, Long.MAX_VALUE)), "redelivery",
			Shape.typed().required("requestId", Values.utf16(1, 100))));

	private static final Rule DEMOGRAPHIC = Values
		.union(Map.of("operator", operator(Values.later(() -> Narrowcasts.DEMOGRAPHIC)), "gender",
				anyOf(Values.oneOf("male", "female")), "appType", anyOf(Values.oneOf("ios", "android")), "area",
				anyOf(AREA), "age", between(AGE), "subscriptionPeriod", between(PERIOD)));

	static final Rule FILTER = Shape.object().optional("demographic", DEMOGRAPHIC);

	static final Rule LIMIT = Shape.object()
		.optional("max", Values.integer(1, Integer.MAX_VALUE))
		.optional(Values.bool(), "upToRemainingQuota", "forbidPartialDelivery");

	private Narrowcasts() {
	}

	private static Rule operator(Rule operand) {
		Rule operands = Values.list(1, 10, operand);
		return Shape.typed().optional(operands, "and", "or").optional("not", operand);
	}

	private static Rule anyOf(Rule value) {
		return Shape.typed().required("oneOf", Values.list(1, 100, value));
	}

	private static Rule between(Rule value) {
		return Shape.typed().optional(value, "gte", "lt");
	}

}
