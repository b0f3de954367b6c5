package jp.wakuwaku.bot.outbox;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.line.ChatId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * How entries rest in Redis: a hash a chat, the entry's id to its JSON. Whoever wants
 * messages sent writes them there in the same script as the change that causes them.
 */
@Component
public class OutboxCodec {

	/** How long entries are kept: longer than any of them is of use. */
	public static final Duration LIFE = OutboxEntry.LONGEST_USE.plusDays(7);

	/** What a name holds until the outcome is known; version 1 wrote the number. */
	private static final Set<String> UNDECIDED = Set.of("enqueued", "1");

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
	 * Returns where it is noted that a message of the bot's own accord was put in, and
	 * what became of it. There is none for answers.
	 * @param chat whose
	 * @param id the entry's
	 * @return a key in the chat's hash slot
	 */
	public static String nameKey(ChatId chat, String id) {
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

	/**
	 * Writes an outcome.
	 * @param outcome what to keep with the entry's name
	 * @return its JSON
	 */
	public String write(Outcome outcome) {
		return this.json.writeValueAsString(outcome);
	}

	OutboxEntry readEntry(String stored) {
		return this.json.readValue(stored, OutboxEntry.class);
	}

	/** Empty as long as the outcome is not known. */
	Optional<Outcome> readOutcome(String stored) {
		return UNDECIDED.contains(stored) ? Optional.empty() : Optional.of(this.json.readValue(stored, Outcome.class));
	}

}
