package jp.wakuwaku.bot.emulator;

import java.util.List;

/**
 * The bot itself and its quota.
 *
 * @see <a href="https://developers.line.biz/en/reference/messaging-api/#get-bot-info">Get
 * bot info</a>
 * @see <a href="https://developers.line.biz/en/reference/messaging-api/#get-quota">Get
 * the target limit for sending messages this month</a>
 */
final class AccountEndpoints implements Endpoints {

	private final Quota quota;

	AccountEndpoints(Quota quota) {
		this.quota = quota;
	}

	@Override
	public List<Endpoint> all() {
		return List.of(Endpoint.get("/v2/bot/info", (call) -> bot()),
				Endpoint.get("/v2/bot/message/quota", (call) -> Answer.ok(this.quota.json())),
				Endpoint.get("/v2/bot/message/quota/consumption",
						(call) -> Answer.ok(Json.object().put("totalUsage", this.quota.used()))));
	}

	private static Answer bot() {
		return Answer.ok(Json.object("userId", Channel.BOT_USER_ID)
			.put("basicId", Channel.BASIC_ID)
			.put("displayName", Channel.BOT_NAME)
			.put("chatMode", "bot")
			.put("markAsReadMode", "auto"));
	}

}
