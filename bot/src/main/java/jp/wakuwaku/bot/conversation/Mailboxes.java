package jp.wakuwaku.bot.conversation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.outbox.OutboxCodec;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * The worker's side of the mailboxes. Every method is one script on one chat, and refuses
 * a worker that has lost its lease.
 */
class Mailboxes {

	private static final Logger logger = LoggerFactory.getLogger(Mailboxes.class);

	/** A dialogue that nobody continues is forgotten. */
	static final Duration SESSION_LIFE = Duration.ofDays(30);

	/** Longer than the courier tries. */
	static final Duration OUTBOX_LIFE = Duration.ofDays(2);

	@SuppressWarnings("rawtypes")
	private static final RedisScript<List> TAKE = RedisScripts.read("take", List.class);

	private static final RedisScript<String> COMMIT = RedisScripts.read("commit", String.class);

	@SuppressWarnings("rawtypes")
	private static final RedisScript<List> FINISH = RedisScripts.read("finish", List.class);

	private static final String LEASE_MILLIS = Long.toString(Leases.LIFE.toMillis());

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final OutboxCodec outbox;

	Mailboxes(StringRedisTemplate redis, JsonMapper json, OutboxCodec outbox) {
		this.redis = redis;
		this.json = json;
		this.outbox = outbox;
	}

	/** Takes a chat, empty when another worker has it. */
	Optional<Taken> take(Lease lease) {
		return taken(this.redis.execute(TAKE, ConversationKeys.ofTurn(lease.chat()), lease.token(), LEASE_MILLIS));
	}

	/**
	 * Commits a turn, all or nothing.
	 * @param session the next session, {@code null} to forget the chat
	 * @return {@code false} when the turn counts for nothing, because its message was
	 * taken back
	 * @throws LostLeaseException when another worker may have the chat
	 */
	boolean commit(Lease lease, EventId event, String stored, @Nullable Session session, List<OutboxEntry> replies) {
		List<String> arguments = new ArrayList<>(List.of(lease.token(), stored, event.value(),
				(session != null) ? this.json.writeValueAsString(session) : "", Long.toString(SESSION_LIFE.toMillis()),
				Long.toString(OUTBOX_LIFE.toMillis())));
		replies.forEach((reply) -> arguments.addAll(List.of(reply.id(), this.outbox.write(reply))));
		String outcome = this.redis.execute(COMMIT, ConversationKeys.ofTurn(lease.chat()), arguments.toArray());
		return switch (outcome) {
			case "done" -> true;
			case "gone" -> false;
			case null, default -> throw new LostLeaseException();
		};
	}

	/**
	 * Writes down what became of messages, and takes the next event or gives the chat
	 * back.
	 * @param outcomes by entry id, what is left to deliver, empty for nothing
	 * @return the next event, empty when there was none and the chat has been given back
	 * @throws LostLeaseException when another worker may have the chat
	 */
	Optional<Taken> next(Lease lease, Map<String, Optional<OutboxEntry>> outcomes) {
		return taken(finish(lease, "next", outcomes));
	}

	/**
	 * Writes down what became of messages, and gives the chat back although an event may
	 * wait.
	 * @throws LostLeaseException when another worker may have the chat
	 */
	void leave(Lease lease, Map<String, Optional<OutboxEntry>> outcomes) {
		finish(lease, "leave", outcomes);
	}

	private List<?> finish(Lease lease, String then, Map<String, Optional<OutboxEntry>> outcomes) {
		List<String> arguments = new ArrayList<>(List.of(lease.token(), LEASE_MILLIS, then));
		outcomes.forEach((id, entry) -> arguments.addAll(List.of(id, entry.map(this.outbox::write).orElse(""))));
		List<?> answer = this.redis.execute(FINISH, ConversationKeys.ofTurn(lease.chat()), arguments.toArray());
		if ("lost".equals(answer.get(0))) {
			throw new LostLeaseException();
		}
		return answer;
	}

	private Optional<Taken> taken(List<?> answer) {
		List<String> parts = answer.stream().map(String::valueOf).toList();
		if (!parts.get(0).equals("taken")) {
			return Optional.empty();
		}
		Session session = read(parts.get(1), Session.class).orElse(Session.FRESH);
		String stored = parts.get(2);
		IncomingEvent event = read(stored, IncomingEvent.class).orElse(null);
		List<OutboxEntry> undelivered = parts.subList(4, parts.size()).stream().map(this.outbox::read).toList();
		return Optional.of(new Taken(session, event, stored, Integer.parseInt(parts.get(3)), undelivered));
	}

	/** Something unreadable must not stop the chat: an unreadable event is given up. */
	private <T> Optional<T> read(String stored, Class<T> type) {
		if (stored.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(this.json.readValue(stored, type));
		}
		catch (JacksonException ex) {
			logger.error("Stored {} is unreadable: {}", type.getSimpleName(), ex.getClass().getSimpleName());
			return Optional.empty();
		}
	}

	/** Another worker may have the chat, so this one stops at once. */
	static final class LostLeaseException extends RuntimeException {

		LostLeaseException() {
			super("the lease has ended (expected: to be renewed in time)");
		}

	}

}
