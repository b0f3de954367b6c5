package jp.wakuwaku.bot.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.outbox.Courier;
import jp.wakuwaku.bot.outbox.Outcome;
import jp.wakuwaku.bot.outbox.OutboxCodec;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.platform.LuaScripts;
import jp.wakuwaku.knowledge.Language;
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

	/** A chosen language stays for who comes once a year. */
	static final Duration LANGUAGE_LIFE = Duration.ofDays(400);

	/** Long enough to come back to a question, short because it holds what was asked. */
	static final Duration MEMORY_LIFE = Duration.ofMinutes(15);

	private static final String AS_BEFORE = "as before";

	@SuppressWarnings("rawtypes")
	private static final RedisScript<List> TAKE = LuaScripts.read(List.class, "conversation/first",
			"conversation/take");

	private static final RedisScript<String> COMMIT = LuaScripts.read(String.class, "conversation/commit");

	private static final RedisScript<String> FAILED = LuaScripts.read(String.class, "conversation/failed");

	private static final RedisScript<String> KEEP = LuaScripts.read(String.class, "conversation/keep");

	private static final RedisScript<Long> RELEASE = LuaScripts.read(Long.class, "conversation/release");

	@SuppressWarnings("rawtypes")
	private static final RedisScript<List> FINISH = LuaScripts.read(List.class, "conversation/first",
			"conversation/finish");

	private static final String LEASE_MILLIS = Long.toString(Leases.LIFE.toMillis());

	private static final Comparator<OutboxEntry> OLDEST_FIRST = Comparator.comparing(OutboxEntry::createdAt)
		.thenComparing(OutboxEntry::id);

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final OutboxCodec outbox;

	private final Clock clock;

	Mailboxes(StringRedisTemplate redis, JsonMapper json, OutboxCodec outbox, Clock clock) {
		this.redis = redis;
		this.json = json;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Takes a chat, empty when another worker has it. */
	Optional<Taken> take(Lease lease) {
		List<String> answer = strings(
				this.redis.execute(TAKE, ConversationKeys.ofTurn(lease.chat()), lease.token(), LEASE_MILLIS, now()));
		return answer.get(0).equals("held") ? Optional.empty() : Optional.of(taken(answer));
	}

	/**
	 * Commits a turn, all or nothing.
	 * @param heardAt when somebody in the chat did this, {@code null} for what the bot
	 * tells itself
	 * @param session the next session, {@code null} when the chat is over
	 * @param recall what becomes of the memory
	 * @param committed what is left to do after this
	 * @return {@code false} when the turn counts for nothing, because its message was
	 * taken back
	 * @throws LostLeaseException when another worker may have the chat
	 */
	boolean commit(Lease lease, EventId event, String stored, @Nullable Instant heardAt, @Nullable Session session,
			Turn.Recall recall, Committed committed) {
		List<String> arguments = new ArrayList<>(List.of(lease.token(), stored, event.value(),
				(session != null) ? this.json.writeValueAsString(session) : "", millis(SESSION_LIFE),
				millis(OutboxCodec.LIFE), comingBack(session), millis(LANGUAGE_LIFE), written(recall),
				millis(MEMORY_LIFE), (heardAt != null) ? Long.toString(heardAt.toEpochMilli()) : "", now(),
				Integer.toString(committed.replies().size())));
		committed.replies().forEach((reply) -> arguments.addAll(List.of(reply.id(), this.outbox.write(reply))));
		committed.commands()
			.forEach((command) -> arguments.addAll(List.of(command.id(), this.json.writeValueAsString(command))));
		List<String> keys = new ArrayList<>(ConversationKeys.ofTurn(lease.chat()));
		keys.add(ConversationKeys.takenBack(lease.chat(), messageOf(recall)));
		return isDone(this.redis.execute(COMMIT, keys, arguments.toArray()));
	}

	private String written(Turn.Recall recall) {
		return switch (recall) {
			case Turn.Recall.AsBefore _ -> AS_BEFORE;
			case Turn.Recall.Of(Memory memory) -> this.json.writeValueAsString(memory);
			case Turn.Recall.Nothing _ -> "";
		};
	}

	private static String messageOf(Turn.Recall recall) {
		return (recall instanceof Turn.Recall.Of(Memory memory)) ? memory.message() : "";
	}

	/**
	 * Notes that an event failed.
	 * @param until before when it is not to be begun again
	 * @throws LostLeaseException when another worker may have the chat
	 */
	void failed(Lease lease, EventId event, Instant until) {
		isDone(this.redis.execute(FAILED,
				List.of(ConversationKeys.lease(lease.chat()), ConversationKeys.tries(lease.chat())), lease.token(),
				event.value(), Long.toString(until.toEpochMilli())));
	}

	/**
	 * Writes down a message as it is before it is pushed.
	 * @return {@code false} when the message is not wanted any more
	 * @throws LostLeaseException when another worker may have the chat
	 */
	boolean keep(Lease lease, OutboxEntry left) {
		return isDone(
				this.redis.execute(KEEP, List.of(ConversationKeys.lease(lease.chat()), OutboxCodec.key(lease.chat())),
						lease.token(), left.id(), this.outbox.write(left)));
	}

	/**
	 * Writes down what was done and what became of messages, and takes the next event or
	 * gives the chat back.
	 * @param messages what became of them, by entry id
	 * @param done ids of commands
	 * @throws LostLeaseException when another worker may have the chat
	 */
	Next finish(Lease lease, Map<String, Courier.Attempt> messages, List<String> done) {
		List<String> arguments = new ArrayList<>(
				List.of(lease.token(), LEASE_MILLIS, now(), Integer.toString(messages.size())));
		List<String> keys = new ArrayList<>(ConversationKeys.ofTurn(lease.chat()));
		messages.forEach((id, attempt) -> {
			arguments.addAll(List.of(id, left(attempt), outcome(attempt)));
			keys.add(OutboxCodec.nameKey(lease.chat(), id));
		});
		arguments.addAll(done);
		List<String> answer = strings(this.redis.execute(FINISH, keys, arguments.toArray()));
		return switch (answer.get(0)) {
			case "taken" -> new Next.Event(taken(answer));
			case "free" -> new Next.Freed(instant(answer.get(1)), Set.copyOf(answer.subList(2, answer.size())));
			default -> throw new LostLeaseException();
		};
	}

	private String left(Courier.Attempt attempt) {
		return (attempt instanceof Courier.Attempt.Waits(OutboxEntry entry)) ? this.outbox.write(entry) : "";
	}

	private String outcome(Courier.Attempt attempt) {
		return (attempt instanceof Courier.Attempt.Ended(Outcome outcome)) ? this.outbox.write(outcome) : "";
	}

	/** Gives a chat back as it is; does nothing to a chat that another worker has. */
	void release(Lease lease) {
		this.redis.execute(RELEASE, List.of(ConversationKeys.lease(lease.chat())), lease.token());
	}

	private Taken taken(List<String> answer) {
		Session session = read(answer.get(1), Session.class).orElse(Session.FRESH);
		Memory memory = read(answer.get(2), Memory.class).orElse(null);
		String stored = answer.get(3);
		IncomingEvent event = read(stored, IncomingEvent.class).orElse(null);
		List<OutboxEntry> undelivered = new ArrayList<>();
		List<String> unreadable = new ArrayList<>();
		int commands = 9 + 2 * Integer.parseInt(answer.get(8));
		for (int i = 9; i + 1 < commands; i += 2) {
			read(answer.get(i + 1), OutboxEntry.class).ifPresentOrElse(undelivered::add,
					adding(unreadable, answer.get(i)));
		}
		undelivered.sort(OLDEST_FIRST);
		return new Taken(session, memory, event, stored, Integer.parseInt(answer.get(4)),
				Integer.parseInt(answer.get(5)), instant(answer.get(6)), answer.get(7).equals("1"), undelivered,
				unreadable, undone(answer.subList(commands, answer.size())));
	}

	private List<Taken.Undone> undone(List<String> stored) {
		List<Taken.Undone> undone = new ArrayList<>();
		for (int i = 0; i + 2 < stored.size(); i += 3) {
			undone.add(new Taken.Undone(stored.get(i), read(stored.get(i + 1), PendingCommand.class).orElse(null),
					Integer.parseInt(stored.get(i + 2))));
		}
		undone.sort(Comparator.comparing(Taken.Undone::id));
		return undone;
	}

	private static Runnable adding(List<String> ids, String id) {
		return () -> ids.add(id);
	}

	/** Something unreadable must not stop the chat: it is given up. */
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

	/** All that is kept of a session for long. */
	private String comingBack(@Nullable Session session) {
		return (session == null || session.language() == Language.JA) ? ""
				: this.json.writeValueAsString(Session.FRESH.reading(session.language()));
	}

	private static boolean isDone(@Nullable String outcome) {
		return switch (outcome) {
			case "done" -> true;
			case "gone" -> false;
			case null, default -> throw new LostLeaseException();
		};
	}

	private static List<String> strings(List<?> answer) {
		return answer.stream().map(String::valueOf).toList();
	}

	private static @Nullable Instant instant(String millis) {
		return millis.isEmpty() ? null : Instant.ofEpochMilli(Long.parseLong(millis));
	}

	private static String millis(Duration life) {
		return Long.toString(life.toMillis());
	}

	private String now() {
		return Long.toString(this.clock.millis());
	}

	/** Another worker may have the chat, so this one stops at once. */
	static final class LostLeaseException extends RuntimeException {

		LostLeaseException() {
			super("the lease has ended (expected: to be renewed in time)");
		}

	}

}
