package jp.wakuwaku.bot.emulator;

import java.util.Arrays;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What goes wrong on purpose.
 *
 * @param api what befalls calls of LINE's API
 * @param apiDelayMillis how late every answer of the API comes; what was asked for is
 * done before
 * @param apiFaultShare which share of the calls is hit, 0 to 1
 * @param apiFaultSeed of the faults of {@link Api#MIXED}
 * @param redelivery whether webhooks are sent again that the bot did not answer with 2xx
 * @param redeliveryCount how often
 * @param redeliveryIntervalMillis and how long after another
 * @param duplicates how many times each webhook is sent, all at once
 * @param shuffled whether webhooks overtake each other
 */
record Faults(Api api, long apiDelayMillis, double apiFaultShare, long apiFaultSeed, boolean redelivery,
		int redeliveryCount, long redeliveryIntervalMillis, int duplicates, boolean shuffled) {

	static final Faults NONE = new Faults(Api.NONE, 0, 1.0, 0, false, 3, 2_000, 1, false);

	Faults {
		atLeast("apiDelayMillis", apiDelayMillis, 0);
		atLeast("redeliveryCount", redeliveryCount, 0);
		atLeast("redeliveryIntervalMillis", redeliveryIntervalMillis, 0);
		atLeast("duplicates", duplicates, 1);
		if (!(apiFaultShare >= 0 && apiFaultShare <= 1)) {
			throw new IllegalArgumentException("apiFaultShare: " + apiFaultShare + " (expected: 0 to 1)");
		}
	}

	private static void atLeast(String name, long value, long least) {
		if (value < least) {
			throw new IllegalArgumentException(name + ": " + value + " (expected: >= " + least + ")");
		}
	}

	/** These faults with whatever the JSON says otherwise. */
	Faults with(JsonNode json) {
		String spelled = json.path("api").asString(this.api.spelled());
		Api api = Api.of(spelled).orElseThrow(() -> new IllegalArgumentException("api: " + spelled));
		return new Faults(api, json.path("apiDelayMillis").asLong(this.apiDelayMillis),
				json.path("apiFaultShare").asDouble(this.apiFaultShare),
				json.path("apiFaultSeed").asLong(this.apiFaultSeed), json.path("redelivery").asBoolean(this.redelivery),
				json.path("redeliveryCount").asInt(this.redeliveryCount),
				json.path("redeliveryIntervalMillis").asLong(this.redeliveryIntervalMillis),
				json.path("duplicates").asInt(this.duplicates), json.path("shuffled").asBoolean(this.shuffled));
	}

	ObjectNode json() {
		return Json.object("api", this.api.spelled())
			.put("apiDelayMillis", this.apiDelayMillis)
			.put("apiFaultShare", this.apiFaultShare)
			.put("apiFaultSeed", this.apiFaultSeed)
			.put("redelivery", this.redelivery)
			.put("redeliveryCount", this.redeliveryCount)
			.put("redeliveryIntervalMillis", this.redeliveryIntervalMillis)
			.put("duplicates", this.duplicates)
			.put("shuffled", this.shuffled);
	}

	/** What befalls a call of LINE's API. */
	enum Api {

		/** Nothing. */
		NONE("none"),
		/** LINE's answer to too many calls. */
		RATE_LIMIT("rate-limit-429"),
		/** LINE's answer to too many messages; only where messages are counted. */
		QUOTA("quota-429"),
		/** A failure inside of LINE; nothing was accepted. */
		ERROR("error-500"),
		/**
		 * The connection is closed without an answer: in turns before and after
		 * acceptance.
		 */
		RESET("reset"),
		/** A proxy's page instead of LINE's answer; nothing was accepted. */
		HTML("html-error"),
		/** Accepted, but the answer is unreadable. */
		GARBAGE("garbage-200"),
		/** LINE does not like the request. */
		REFUSED("refused-4xx"),
		/** The connection is closed without an answer, and nothing was accepted. */
		RESET_BEFORE("reset-before"),
		/** Accepted, but the connection is closed without an answer. */
		RESET_AFTER("reset-after"),
		/** Accepted, but answered a second late. */
		SLOW("slow"),
		/**
		 * All that is worth a retry, in an order that depends on nothing but the seed, a
		 * call's retry key and how often that came: for the first three tries of a key.
		 */
		MIXED("mixed");

		private final String spelled;

		Api(String spelled) {
			this.spelled = spelled;
		}

		String spelled() {
			return this.spelled;
		}

		static Optional<Api> of(String spelled) {
			return Arrays.stream(values()).filter((api) -> api.spelled.equals(spelled)).findFirst();
		}

	}

}
