package jp.wakuwaku.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.platform.LuaScripts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Keeps each broadcast in one hash slot: a few facts, and its audience in chunks. */
@Component
class RedisBroadcasts implements Broadcasts {

	/**
	 * LINE's limit:
	 * https://developers.line.biz/en/reference/messaging-api/#send-multicast-message
	 */
	static final int CHUNK = 500;

	/** A list of people that nobody finishes goes by itself. */
	private static final Duration LISTS_ARE_KEPT = Duration.ofDays(30);

	private static final RedisScript<Long> BEGIN = LuaScripts.read(Long.class, "outbox/broadcast/begin");

	private static final RedisScript<Long> APPEND = LuaScripts.read(Long.class, "outbox/broadcast/append");

	private static final RedisScript<String> SEAL = LuaScripts.read(String.class, "outbox/broadcast/seal");

	private static final RedisScript<Long> TURN = LuaScripts.read(Long.class, "outbox/broadcast/ending",
			"outbox/broadcast/turn");

	@SuppressWarnings("rawtypes")
	private static final RedisScript<List> READ = LuaScripts.read(List.class, "outbox/broadcast/read");

	private static final Object[] FACTS = { "state", "nextPart", "audience", "reached", "leftOut", "failed", "unknown",
			"begunAt", "sealedAt", "endedAt" };

	private static final long MISSING_PART = -2;

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final Clock clock;

	RedisBroadcasts(StringRedisTemplate redis, JsonMapper json, Clock clock) {
		this.redis = redis;
		this.json = json;
		this.clock = clock;
	}

	@Override
	public void begin(BroadcastId id, List<OutgoingMessage> messages, Priority priority) {
		this.redis.execute(BEGIN, List.of(BroadcastKeys.facts(id)),
				this.json.writeValueAsString(new StoredMessages(messages)), now(), millis(LISTS_ARE_KEPT),
				priority.name());
	}

	@Override
	public OptionalInt append(BroadcastId id, int part, List<ChatId> chats) {
		if (chats.size() > LARGEST_PART) {
			throw new IllegalArgumentException("chats: " + chats.size() + " (expected: up to " + LARGEST_PART + ")");
		}
		List<String> arguments = new ArrayList<>(
				List.of(Integer.toString(part), Integer.toString(CHUNK), millis(LISTS_ARE_KEPT)));
		chats.stream().distinct().map(ChatId::value).forEach(arguments::add);
		Long next = this.redis.execute(APPEND, BroadcastKeys.of(id).subList(0, 2), arguments.toArray());
		if (next == MISSING_PART) {
			throw new IllegalArgumentException("part: " + part + " (expected: one after the other)");
		}
		return (next < 0) ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(next));
	}

	/** Listed first, so that whatever is sealed is found. */
	@Override
	public void seal(BroadcastId id) {
		this.redis.opsForZSet().addIfAbsent(BroadcastKeys.ACTIVE, id.value(), (double) this.clock.millis());
		this.redis.execute(SEAL, BroadcastKeys.of(id).subList(0, 2), now(), millis(LISTS_ARE_KEPT));
	}

	@Override
	public boolean pause(BroadcastId id) {
		return turn(id, "pause");
	}

	@Override
	public boolean resume(BroadcastId id) {
		return turn(id, "resume");
	}

	@Override
	public boolean stop(BroadcastId id) {
		return turn(id, "stop");
	}

	private boolean turn(BroadcastId id, String how) {
		return this.redis.execute(TURN, BroadcastKeys.of(id), how, now()) == 1;
	}

	@Override
	public Optional<BroadcastProgress> progress(BroadcastId id) {
		List<?> facts = this.redis.execute(READ, BroadcastKeys.of(id), FACTS);
		return (facts == null || facts.getFirst().equals("")) ? Optional.empty() : Optional.of(progress(facts));
	}

	private static BroadcastProgress progress(List<?> facts) {
		return new BroadcastProgress(BroadcastState.valueOf(String.valueOf(facts.get(0))),
				Math.toIntExact(number(facts, 1)), number(facts, 2), number(facts, 3), number(facts, 4),
				number(facts, 5), number(facts, 6), number(facts, 10), Instant.ofEpochMilli(number(facts, 7)),
				instant(facts, 8), instant(facts, 9));
	}

	private static long number(List<?> facts, int index) {
		String value = String.valueOf(facts.get(index));
		return value.isEmpty() ? 0 : Long.parseLong(value);
	}

	private static @Nullable Instant instant(List<?> facts, int index) {
		long millis = number(facts, index);
		return (millis == 0) ? null : Instant.ofEpochMilli(millis);
	}

	private String now() {
		return Long.toString(this.clock.millis());
	}

	private static String millis(Duration duration) {
		return Long.toString(duration.toMillis());
	}

	/**
	 * What is said.
	 *
	 * @param messages 1 to 5
	 */
	record StoredMessages(List<OutgoingMessage> messages) {

		StoredMessages {
			messages = List.copyOf(messages);
			if (messages.isEmpty() || messages.size() > 5) {
				throw new IllegalArgumentException("messages: " + messages.size() + " (expected: 1 to 5)");
			}
		}

	}

}
