package jp.wakuwaku.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.platform.InstanceName;
import jp.wakuwaku.bot.platform.LuaScripts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * The runner's side of broadcasts. Every method is one script on one broadcast; a chunk
 * whose holder shows no life is handed out again.
 */
@Component
class RedisChunks {

	/**
	 * Longer than a call to LINE takes, together with what is done before and after it.
	 */
	static final Duration LEASE = Duration.ofSeconds(30);

	private static final String ENDING = "outbox/broadcast/ending";

	@SuppressWarnings("rawtypes")
	private static final RedisScript<List> CLAIM = LuaScripts.read(List.class, ENDING, "outbox/broadcast/claim");

	private static final RedisScript<String> FREEZE = LuaScripts.read(String.class, ENDING, "outbox/broadcast/freeze");

	private static final RedisScript<String> SETTLE = LuaScripts.read(String.class, ENDING, "outbox/broadcast/settle");

	private static final RedisScript<String> DEFER = LuaScripts.read(String.class, ENDING, "outbox/broadcast/defer");

	private static final RedisScript<String> SPLIT = LuaScripts.read(String.class, ENDING, "outbox/broadcast/split");

	private static final RedisScript<Long> ADOPT = LuaScripts.read(Long.class, "outbox/broadcast/adopt");

	private static final int FIELDS = 5;

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final Clock clock;

	private final String instance;

	private final String holder;

	RedisChunks(StringRedisTemplate redis, JsonMapper json, Clock clock, InstanceName instance) {
		this.redis = redis;
		this.json = json;
		this.clock = clock;
		this.instance = instance.value();
		this.holder = instance.value() + ":" + UUID.randomUUID();
	}

	/** Broadcasts that may have something to do, the oldest first. */
	List<BroadcastId> active() {
		Set<String> ids = this.redis.opsForZSet().range(BroadcastKeys.ACTIVE, 0, -1);
		return (ids == null) ? List.of() : ids.stream().map(BroadcastId::new).toList();
	}

	/** What a broadcast says, empty when it is over. */
	Optional<List<OutgoingMessage>> messages(BroadcastId id) {
		return Optional.ofNullable(this.redis.<String, String>opsForHash().get(BroadcastKeys.facts(id), "messages"))
			.map((stored) -> this.json.readValue(stored, RedisBroadcasts.StoredMessages.class).messages());
	}

	/** How urgent a broadcast is; those that were begun without saying so are not. */
	Priority priority(BroadcastId id) {
		String stored = this.redis.<String, String>opsForHash().get(BroadcastKeys.facts(id), "priority");
		return Priority.EMERGENCY.name().equals(stored) ? Priority.EMERGENCY : Priority.ANNOUNCEMENT;
	}

	/** Lets go of all that this instance holds, also from before it was started again. */
	long adopt(BroadcastId id) {
		return this.redis.execute(ADOPT, BroadcastKeys.of(id), this.instance, now());
	}

	/**
	 * Takes chunks that are to be tried now; a broadcast that has ended is active no
	 * more.
	 */
	List<Chunk> claim(BroadcastId id, int most) {
		List<?> raw = this.redis.execute(CLAIM, BroadcastKeys.of(id), this.holder, now(),
				Long.toString(LEASE.toMillis()), Integer.toString(most));
		List<String> answer = raw.stream().map(String::valueOf).toList();
		if (isOver(answer.getFirst())) {
			this.redis.opsForZSet().remove(BroadcastKeys.ACTIVE, id.value());
		}
		List<Chunk> chunks = new ArrayList<>();
		for (int i = 1; i + FIELDS <= answer.size(); i += FIELDS) {
			chunks.add(chunk(id, answer.subList(i, i + FIELDS)));
		}
		return chunks;
	}

	/** Writes down to whom a chunk goes; whether it may go. */
	boolean freeze(Chunk chunk, List<ChatId> recipients) {
		return this.redis
			.execute(FREEZE, BroadcastKeys.of(chunk.broadcast()), number(chunk), this.holder, joined(recipients), now(),
					Long.toString(LEASE.toMillis()))
			.equals("go");
	}

	/** Notes what became of a chunk for good. */
	void settle(Chunk chunk, Result result) {
		this.redis.execute(SETTLE, BroadcastKeys.of(chunk.broadcast()), number(chunk), now(),
				Integer.toString(result.reached()), Integer.toString(result.leftOut()),
				Integer.toString(result.failed()), Integer.toString(result.unknown()));
	}

	/**
	 * Puts a chunk back; whether LINE certainly has nothing of it says if it may change.
	 */
	void defer(Chunk chunk, Instant until, boolean free) {
		this.redis.execute(DEFER, BroadcastKeys.of(chunk.broadcast()), number(chunk), this.holder, now(),
				Long.toString(until.toEpochMilli()), free ? "free" : "");
	}

	/** Makes two chunks of one that LINE has refused. */
	void split(Chunk chunk, List<ChatId> recipients) {
		int half = recipients.size() / 2;
		this.redis.execute(SPLIT, BroadcastKeys.of(chunk.broadcast()), number(chunk), this.holder, now(),
				joined(recipients.subList(0, half)), joined(recipients.subList(half, recipients.size())));
	}

	private static boolean isOver(String state) {
		return state.isEmpty() || BroadcastState.valueOf(state).isFinal();
	}

	private static Chunk chunk(BroadcastId id, List<String> fields) {
		return new Chunk(id, Integer.parseInt(fields.get(0)), chats(fields.get(1)), chats(fields.get(2)),
				Integer.parseInt(fields.get(3)), instant(fields.get(4)));
	}

	private static List<ChatId> chats(String joined) {
		return joined.isEmpty() ? List.of() : Arrays.stream(joined.split(",")).map(ChatId::new).toList();
	}

	private static String joined(List<ChatId> chats) {
		return chats.stream().map(ChatId::value).collect(Collectors.joining(","));
	}

	private static @Nullable Instant instant(String millis) {
		return millis.isEmpty() ? null : Instant.ofEpochMilli(Long.parseLong(millis));
	}

	private static String number(Chunk chunk) {
		return Integer.toString(chunk.number());
	}

	private String now() {
		return Long.toString(this.clock.millis());
	}

	/**
	 * How many of a chunk came to what.
	 *
	 * @param reached LINE took it for them
	 * @param leftOut they were not to be written to
	 * @param failed LINE refused
	 * @param unknown nobody knows
	 */
	record Result(int reached, int leftOut, int failed, int unknown) {
	}

}
