package jp.wakuwaku.bot.outbox;

import java.time.Duration;

import jp.wakuwaku.bot.line.ChatId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * How entries rest in Redis: a hash a chat, the entry's id to its JSON. Whoever wants
 * messages sent writes them there in the same script as the change that causes them.
 */
@Component
public class OutboxCodec {

	/** How long entries are kept: longer than the courier tries. */
	public static final Duration LIFE = Duration.ofDays(2);

	private final JsonMapper json;

	OutboxCodec(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Returns where a chat's entries rest.
	 * @param chat whose
	 * @return a key in the chat's hash slot
	 */
	public static String key(ChatId chat) {
		return "outbox:{" + chat.value() + "}";
	}

	/**
	 * Returns where it is noted that a message of the bot's own accord was put in.
	 * @param chat whose
	 * @param id the entry's
	 * @return a key in the chat's hash slot
	 */
	static String nameKey(ChatId chat, String id) {
		return "pushed:{" + chat.value() + "}:" + id;
	}

	/**
	 * Writes an entry.
	 * @param entry what to keep
	 * @return its JSON
	 */
	public String write(OutboxEntry entry) {
		return this.json.writeValueAsString(entry);
	}

}
