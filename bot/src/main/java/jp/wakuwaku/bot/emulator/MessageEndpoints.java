package jp.wakuwaku.bot.emulator;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jp.wakuwaku.bot.emulator.rules.Requests;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Replying and pushing.
 *
 * @see <a href="https://developers.line.biz/en/reference/messaging-api/#messages">Sending
 * messages</a>
 */
final class MessageEndpoints implements Endpoints {

	private final Chats chats;

	private final ReplyTokens replyTokens;

	private final Deliveries deliveries;

	private final Acceptance acceptance;

	private final MessageContext context;

	MessageEndpoints(Chats chats, ReplyTokens replyTokens, Deliveries deliveries, Acceptance acceptance,
			MessageContext context) {
		this.chats = chats;
		this.replyTokens = replyTokens;
		this.deliveries = deliveries;
		this.acceptance = acceptance;
		this.context = context;
	}

	@Override
	public List<Endpoint> all() {
		return List.of(Endpoint.post("/v2/bot/message/reply", this::reply),
				Endpoint.post("/v2/bot/message/push", this::push).takingRetryKeys(),
				Endpoint.post("/v2/bot/message/validate/{kind:reply|push|multicast|narrowcast|broadcast}",
						MessageEndpoints::validate));
	}

	private Answer reply(Call call) {
		JsonNode body = call.body(Requests.REPLY);
		String token = body.get("replyToken").stringValue();
		Chat chat = this.replyTokens.find(token)
			.flatMap(this.chats::find)
			.orElseThrow(() -> Refusal.bad("Invalid reply token"));
		JsonNode messages = body.get("messages");
		this.context.check(messages, chat);
		if (this.replyTokens.use(token).isEmpty()) {
			throw Refusal.bad("Invalid reply token");
		}
		List<String> ids = this.deliveries.ids(messages);
		this.deliveries.deliver(chat, Via.REPLY, messages, ids, token, null);
		return Answer.ok(this.deliveries.sent(chat, messages, ids));
	}

	private Answer push(Call call) {
		Optional<UUID> retryKey = call.retryKey();
		JsonNode body = call.body(Requests.PUSH);
		Chat chat = this.chats.find(body.get("to").stringValue())
			.orElseThrow(() -> Refusal.bad("Failed to send messages"));
		JsonNode messages = body.get("messages");
		this.context.check(messages, chat);
		List<String> ids = this.deliveries.ids(messages);
		ObjectNode sent = this.deliveries.sent(chat, messages, ids);
		this.acceptance.accept(call, retryKey, this.deliveries.reach(chat), sent.get("sentMessages"));
		this.deliveries.deliver(chat, Via.PUSH, messages, ids, null, spelled(retryKey));
		return Answer.ok(sent);
	}

	private static Answer validate(Call call) {
		call.body(Requests.VALIDATE);
		return Answer.ok();
	}

	static @Nullable String spelled(Optional<UUID> retryKey) {
		return retryKey.map(UUID::toString).orElse(null);
	}

}
