package jp.wakuwaku.bot.emulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the bot's messages into chats. */
final class Deliveries {

	private static final Set<String> QUOTABLE = Set.of("text", "textV2", "sticker", "image", "video", "template",
			"flex");

	private final Residents residents;

	private final Chats chats;

	private final Identifiers identifiers;

	private final EmulatorTime time;

	private final Ledger ledger;

	private final ChatFeed feed;

	Deliveries(Residents residents, Chats chats, Identifiers identifiers, EmulatorTime time, Ledger ledger,
			ChatFeed feed) {
		this.residents = residents;
		this.chats = chats;
		this.identifiers = identifiers;
		this.time = time;
		this.ledger = ledger;
		this.feed = feed;
	}

	/** Says how many of the recipients a message would reach now. */
	int reach(Chat chat) {
		return chat.type().equals("user") ? (isReachable(chat) ? 1 : 0) : chat.members().size();
	}

	List<String> ids(JsonNode messages) {
		return Stream.generate(this.identifiers::message).limit(messages.size()).toList();
	}

	/** LINE's {@code sentMessages}. */
	ObjectNode sent(Chat chat, JsonNode messages, List<String> ids) {
		var sent = new ArrayList<ObjectNode>();
		for (int i = 0; i < ids.size(); i++) {
			ObjectNode json = Json.object("id", ids.get(i));
			if (QUOTABLE.contains(messages.get(i).path("type").asString(""))) {
				json.put("quoteToken", this.identifiers.quoteToken(chat.id(), ids.get(i)));
			}
			sent.add(json);
		}
		ObjectNode answer = Json.object();
		answer.set("sentMessages", Json.array(sent));
		return answer;
	}

	/**
	 * Delivers, or does nothing where the resident blocks the bot; both look alike to it.
	 */
	void deliver(Chat chat, Via via, JsonNode messages, List<String> ids, @Nullable String replyToken,
			@Nullable String retryKey) {
		boolean delivered = via == Via.REPLY ? !isBlocked(chat) : reach(chat) > 0;
		if (delivered) {
			for (int i = 0; i < ids.size(); i++) {
				add(chat, via, messages.get(i), ids.get(i));
			}
			this.feed.loading(chat, 0);
			this.feed.unread(chat);
		}
		this.ledger.add(new LedgerEntry(0, this.time.millis(), via, chat.id(), delivered, replyToken, retryKey, ids,
				texts(messages)));
	}

	/** Delivers to each of the residents. */
	void deliver(List<Resident> recipients, Via via, JsonNode messages, @Nullable String retryKey) {
		for (Resident resident : recipients) {
			this.chats.find(resident.id())
				.ifPresent((chat) -> deliver(chat, via, messages, ids(messages), null, retryKey));
		}
	}

	private void add(Chat chat, Via via, JsonNode message, String id) {
		var chatMessage = new ChatMessage(id, this.time.millis(), ChatMessage.Origin.BOT, null, via, true,
				message.asObject());
		chat.add(chatMessage);
		this.feed.message(chat, chatMessage);
	}

	private boolean isReachable(Chat chat) {
		return this.residents.find(chat.id()).filter((resident) -> resident.isReachable(this.time.now())).isPresent();
	}

	private boolean isBlocked(Chat chat) {
		return this.residents.find(chat.id()).filter(Resident::blocked).isPresent();
	}

	private static List<String> texts(JsonNode messages) {
		return messages.values()
			.stream()
			.map((message) -> message.path("text").asString(message.path("altText").asString("")))
			.toList();
	}

}
