package jp.wakuwaku.bot.outbox;

/**
 * LINE's endpoints that send messages, each with a rate of its own.
 *
 * @see <a href="https://developers.line.biz/en/reference/messaging-api/#rate-limits">Rate
 * limits</a>
 */
enum Endpoint {

	REPLY(2_000), PUSH(2_000), MULTICAST(200);

	private final int callsPerSecond;

	Endpoint(int callsPerSecond) {
		this.callsPerSecond = callsPerSecond;
	}

	int callsPerSecond() {
		return this.callsPerSecond;
	}

}
