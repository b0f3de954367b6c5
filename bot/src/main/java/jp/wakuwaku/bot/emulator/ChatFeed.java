package jp.wakuwaku.bot.emulator;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Tells the chat page what changed in the chats that it shows. */
final class ChatFeed {

	private final Feed feed;

	private final Residents residents;

	private final Chats chats;

	ChatFeed(Feed feed, Residents residents, Chats chats) {
		this.feed = feed;
		this.residents = residents;
		this.chats = chats;
	}

	void message(Chat chat, ChatMessage message) {
		if (isOnPage(chat)) {
			ObjectNode data = Json.object("chatId", chat.id());
			data.set("message", message.json());
			this.feed.publish("message", chat, data);
		}
	}

	void removed(Chat chat, String messageId) {
		publish("removed", chat, Json.object("chatId", chat.id()).put("messageId", messageId));
	}

	void read(Chat chat, String upTo) {
		publish("read", chat, Json.object("chatId", chat.id()).put("upTo", upTo));
	}

	/** Starts the animation, or ends it with 0. */
	void loading(Chat chat, long until) {
		if (chat.loadUntil(until)) {
			publish("loading", chat, Json.object("chatId", chat.id()).put("until", until));
		}
	}

	void richMenu(Chat chat, @Nullable ObjectNode menu) {
		ObjectNode data = Json.object("chatId", chat.id());
		if (menu == null) {
			data.putNull("richMenu");
		}
		else {
			data.set("richMenu", menu);
		}
		publish("richmenu", chat, data);
	}

	void unread(Chat chat) {
		if (isOnPage(chat)) {
			chat.members().forEach(this::resident);
		}
	}

	void resident(String id) {
		this.residents.find(id).filter(Resident::onPage).ifPresent((resident) -> {
			ObjectNode data = Json.object();
			data.set("resident", resident.json(this.chats.unread(id)));
			this.feed.publish("resident", null, data);
		});
	}

	void quota(Quota quota) {
		ObjectNode data = Json.object();
		data.set("quota", quota.page());
		this.feed.publish("quota", null, data);
	}

	private void publish(String name, Chat chat, ObjectNode data) {
		if (isOnPage(chat)) {
			this.feed.publish(name, chat, data);
		}
	}

	private boolean isOnPage(Chat chat) {
		return chat.members()
			.stream()
			.map(this.residents::find)
			.anyMatch((it) -> it.filter(Resident::onPage).isPresent());
	}

}
