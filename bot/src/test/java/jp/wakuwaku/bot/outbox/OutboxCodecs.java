package jp.wakuwaku.bot.outbox;

import tools.jackson.databind.json.JsonMapper;

/** Lets the tests of other packages make a codec without Spring. */
public final class OutboxCodecs {

	private OutboxCodecs() {
	}

	public static OutboxCodec of(JsonMapper json) {
		return new OutboxCodec(json);
	}

}
