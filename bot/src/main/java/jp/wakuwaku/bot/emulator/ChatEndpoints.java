package jp.wakuwaku.bot.emulator;

import java.util.List;

import jp.wakuwaku.bot.emulator.rules.Requests;
import tools.jackson.databind.JsonNode;

/**
 * The loading animation and read marks.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#display-a-loading-indicator">Display
 * a loading animation</a>
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#mark-as-read">Mark messages as
 * read</a>
 */
final class ChatEndpoints implements Endpoints {

	private static final int USUAL_SECONDS = 20;

	private final Residents residents;

	private final Chats chats;

	private final Identifiers identifiers;

	private final EmulatorTime time;

	private final ChatFeed feed;

	ChatEndpoints(Residents residents, Chats chats, Identifiers identifiers, EmulatorTime time, ChatFeed feed) {
		this.residents = residents;
		this.chats = chats;
		this.identifiers = identifiers;
		this.time = time;
		this.feed = feed;
	}

	@Override
	public List<Endpoint> all() {
		return List.of(Endpoint.post("/v2/bot/chat/loading/start", this::startLoading).limitedTo(Rate.perSecond(100)),
				Endpoint.post("/v2/bot/chat/markAsRead", this::markAsRead));
	}

	private Answer startLoading(Call call) {
		JsonNode body = call.body(Requests.LOADING);
		String id = body.get("chatId").stringValue();
		long until = this.time.millis() + body.path("loadingSeconds").asInt(USUAL_SECONDS) * 1_000L;
		if (this.residents.find(id).filter((it) -> it.isReachable(this.time.now())).isPresent()) {
			this.chats.find(id).ifPresent((chat) -> this.feed.loading(chat, until));
		}
		return Answer.accepted();
	}

	private Answer markAsRead(Call call) {
		String token = call.body(Requests.MARK_AS_READ).get("markAsReadToken").stringValue();
		if (!this.identifiers.isReadToken(token)) {
			throw Refusal
				.bad("Invalid markAsReadToken. Tokens must be used by the bot that received them via Webhook.");
		}
		String messageId = Identifiers.inside(token);
		this.chats.onPage().stream().filter((chat) -> chat.message(messageId).isPresent()).forEach((chat) -> {
			chat.readUpTo(messageId);
			this.feed.read(chat, messageId);
		});
		return Answer.ok();
	}

}
