package jp.wakuwaku.bot.emulator;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What residents do: speak, tap, unsend, follow and block. Each tells the bot. */
final class ResidentActs {

	private final Residents residents;

	private final Chats chats;

	private final ResidentMessages messages;

	private final Contents contents;

	private final RichMenus richMenus;

	private final WebhookEvents events;

	private final WebhookSender webhooks;

	private final Identifiers identifiers;

	private final EmulatorTime time;

	private final ChatFeed feed;

	ResidentActs(Residents residents, Chats chats, ResidentMessages messages, Contents contents, RichMenus richMenus,
			WebhookEvents events, WebhookSender webhooks, Identifiers identifiers, EmulatorTime time, ChatFeed feed) {
		this.residents = residents;
		this.chats = chats;
		this.messages = messages;
		this.contents = contents;
		this.richMenus = richMenus;
		this.events = events;
		this.webhooks = webhooks;
		this.identifiers = identifiers;
		this.time = time;
		this.feed = feed;
	}

	ChatMessage speak(Chat chat, Resident resident, JsonNode asked) {
		checkNotBlocked(chat, resident);
		ObjectNode payload = this.messages.message(chat, asked);
		var message = new ChatMessage(payload.get("id").stringValue(), this.time.millis(), ChatMessage.Origin.RESIDENT,
				resident, null, false, payload);
		this.residents.update(resident.id(), (it) -> it.speakAt(this.time.now()));
		show(chat, message);
		ObjectNode content = Json.object();
		content.set("message", payload);
		send("message", chat, resident.id(), content);
		return message;
	}

	void tap(Chat chat, Resident resident, JsonNode asked) {
		checkNotBlocked(chat, resident);
		if (!asked.path("data").isString()) {
			throw PageRefusal.of("dataがありません");
		}
		if (asked.hasNonNull("displayText")) {
			ObjectNode said = Json.object("type", "text").set("text", asked.get("displayText"));
			show(chat, new ChatMessage(this.identifiers.message(), this.time.millis(), ChatMessage.Origin.RESIDENT,
					resident, null, true, said));
		}
		String alias = asked.path("params").path("newRichMenuAliasId").asString("");
		String menuId = this.richMenus.aliases().get(alias);
		if (menuId != null) {
			this.richMenus.link(chat.members(), menuId);
		}
		ObjectNode content = Json.object();
		ObjectNode postback = content.putObject("postback").set("data", asked.get("data"));
		if (asked.path("params").isObject()) {
			postback.set("params", asked.get("params"));
		}
		send("postback", chat, resident.id(), content);
	}

	void unsend(Chat chat, Resident resident, String messageId) {
		boolean own = chat.message(messageId).filter((message) -> isSame(resident, message.sender())).isPresent();
		if (!own) {
			throw PageRefusal.notFound("取り消せるメッセージ");
		}
		chat.remove(messageId);
		this.contents.unsend(messageId);
		this.feed.removed(chat, messageId);
		tell(chat, resident.name() + "がメッセージの送信を取り消しました");
		ObjectNode content = Json.object();
		content.putObject("unsend").put("messageId", messageId);
		send("unsend", chat, resident.id(), content);
	}

	Resident follow(Resident resident) {
		if (resident.isFriend()) {
			throw PageRefusal.conflict("すでに友だちです");
		}
		Resident now = update(resident, Resident::follow);
		Chat chat = chat(now);
		tell(chat, now.name() + (resident.blocked() ? "がブロックを解除しました" : "が友だちに追加しました"));
		ObjectNode content = Json.object();
		content.putObject("follow").put("isUnblocked", resident.blocked());
		send("follow", chat, null, content);
		return now;
	}

	Resident block(Resident resident) {
		if (resident.blocked()) {
			throw PageRefusal.conflict("すでにブロックしています");
		}
		Resident now = update(resident, Resident::block);
		Chat chat = chat(now);
		tell(chat, now.name() + "がブロックしました");
		send("unfollow", chat, null, Json.object());
		return now;
	}

	/** Anything else that LINE tells a bot. */
	void send(String type, @Nullable Chat chat, @Nullable String residentId, JsonNode content) {
		this.webhooks.send(this.events.event(type, chat, residentId, content));
	}

	private Resident update(Resident resident, UnaryOperator<Resident> change) {
		Resident now = this.residents.update(resident.id(), change).orElse(resident);
		this.feed.resident(now.id());
		return now;
	}

	private Chat chat(Resident resident) {
		return this.chats.find(resident.id()).orElseThrow(() -> PageRefusal.notFound("トーク"));
	}

	private void tell(Chat chat, String text) {
		show(chat, ChatMessage.ofSystem(this.identifiers.message(), this.time.millis(), text));
	}

	private void show(Chat chat, ChatMessage message) {
		chat.add(message);
		this.feed.message(chat, message);
	}

	private static void checkNotBlocked(Chat chat, Resident resident) {
		if (!chat.members().contains(resident.id())) {
			throw PageRefusal.notFound("トーク");
		}
		if (chat.type().equals("user") && resident.blocked()) {
			throw PageRefusal.conflict("ブロック中は送信できません");
		}
	}

	private static boolean isSame(Resident resident, @Nullable Resident other) {
		return other != null && other.id().equals(resident.id());
	}

}
