package jp.wakuwaku.bot.conversation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.LuaScripts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Range;
import org.springframework.data.redis.connection.Limit;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.stream.ByteRecord;
import org.springframework.data.redis.connection.stream.Consumer;
import org.springframework.data.redis.connection.stream.MapRecord;
import org.springframework.data.redis.connection.stream.ReadOffset;
import org.springframework.data.redis.connection.stream.RecordId;
import org.springframework.data.redis.connection.stream.StreamOffset;
import org.springframework.data.redis.connection.stream.StreamReadOptions;
import org.springframework.data.redis.core.Cursor;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * The chats that have work to do, shared by all instances: a stream with one consumer
 * group, and a sorted set of chats that are to be looked at later.
 */
class ReadyChats {

	private static final Logger logger = LoggerFactory.getLogger(ReadyChats.class);

	/** Name of the field that carries the chat. */
	static final String CHAT = "chat";

	private static final String GROUP = "workers";

	private static final RedisScript<Long> CREATE_GROUP = LuaScripts.read(Long.class, "conversation/group");

	@SuppressWarnings("rawtypes")
	private static final RedisScript<List> RECLAIM = LuaScripts.read(List.class, "conversation/reclaim");

	private static final RedisScript<Long> DONE = LuaScripts.read(Long.class, "conversation/done");

	private static final RedisScript<Long> MOVE_DUE = LuaScripts.read(Long.class, "conversation/due");

	private final StringRedisTemplate redis;

	private final RedisConnectionFactory blocking;

	private volatile String reclaimFrom = "0-0";

	private final Consumer consumer = Consumer.from(GROUP, UUID.randomUUID().toString());

	ReadyChats(StringRedisTemplate redis, RedisConnectionFactory blocking) {
		this.redis = redis;
		this.blocking = blocking;
	}

	/** Begins to read; the reader keeps a connection of its own until it is closed. */
	Reader reader() {
		this.redis.execute(CREATE_GROUP, List.of(ConversationKeys.READY), GROUP);
		return new Reader(this.blocking.getConnection());
	}

	/**
	 * Takes over what nobody has finished for so long, beginning where the last call
	 * ended.
	 * @return up to {@code most}, fewer when there is no more
	 */
	List<ReadyChat> reclaim(Duration idle, int most) {
		List<?> answer = this.redis.execute(RECLAIM, List.of(ConversationKeys.READY), GROUP, this.consumer.getName(),
				Long.toString(idle.toMillis()), Integer.toString(most), this.reclaimFrom);
		this.reclaimFrom = String.valueOf(answer.get(0));
		List<ReadyChat> reclaimed = new ArrayList<>();
		for (int i = 1; i + 1 < answer.size(); i += 2) {
			ready(RecordId.of(String.valueOf(answer.get(i))), String.valueOf(answer.get(i + 1)), true)
				.ifPresent(reclaimed::add);
		}
		return reclaimed;
	}

	/**
	 * Announces every chat that has something to do, in case a notice was lost, for
	 * instance by a Redis that came back from an older state. A notice too many does no
	 * harm.
	 */
	void announceAll() {
		for (String pattern : List.of("mailbox:*", "outbox:*", "commands:*")) {
			try (Cursor<String> keys = this.redis.scan(ScanOptions.scanOptions().match(pattern).count(1_000).build())) {
				keys.forEachRemaining((key) -> announce(key.substring(key.indexOf('{') + 1, key.lastIndexOf('}'))));
			}
		}
	}

	/** Announces that a chat has something to do. */
	void announce(ChatId chat) {
		announce(chat.value());
	}

	private void announce(String chat) {
		this.redis.opsForStream().add(ConversationKeys.READY, Map.of(CHAT, chat));
	}

	/** A notice that names no chat is nothing that this version can work on. */
	private Optional<ReadyChat> ready(RecordId notice, @Nullable String chat, boolean reclaimed) {
		try {
			return Optional.of(new ReadyChat(notice, new ChatId((chat != null) ? chat : ""), reclaimed));
		}
		catch (IllegalArgumentException ex) {
			logger.error("Notice {} names no chat and is dropped", notice);
			done(notice);
			return Optional.empty();
		}
	}

	/** Takes a notice off the stream. */
	void done(ReadyChat ready) {
		done(ready.notice());
	}

	private void done(RecordId notice) {
		this.redis.execute(DONE, List.of(ConversationKeys.READY), GROUP, notice.getValue());
	}

	/** Has a chat looked at again; the earliest time counts. */
	void later(ChatId chat, Instant at) {
		this.redis.execute((RedisCallback<@Nullable Object>) (connection) -> connection.execute("ZADD",
				bytes(ConversationKeys.DUE), bytes("LT"), bytes(Long.toString(at.toEpochMilli())),
				bytes(chat.value())));
	}

	/** Makes those chats ready whose time has come, and says how many there were. */
	long moveDue(Instant now, int most) {
		Long moved = this.redis.execute(MOVE_DUE, List.of(ConversationKeys.DUE, ConversationKeys.READY),
				Long.toString(now.toEpochMilli()), Integer.toString(most));
		return (moved != null) ? moved : 0;
	}

	/** Counts the notices that are not done. */
	long backlog() {
		Long size = this.redis.opsForStream().size(ConversationKeys.READY);
		return (size != null) ? size : 0;
	}

	/** Tells since when the oldest notice waits, empty when none does. */
	Optional<Instant> oldest() {
		List<MapRecord<String, Object, Object>> first = this.redis.opsForStream()
			.range(ConversationKeys.READY, Range.unbounded(), Limit.limit().count(1));
		return (first == null) ? Optional.empty() : first.stream().findFirst().map(MapRecord::getId).map((id) -> {
			Long at = id.getTimestamp();
			return Instant.ofEpochMilli((at != null) ? at : 0);
		});
	}

	/** Removes consumers that are gone, so that restarts leave no trail. */
	void removeIdleConsumers(Duration idle) {
		this.redis.opsForStream()
			.consumers(ConversationKeys.READY, GROUP)
			.stream()
			.filter((other) -> other.pendingCount() == 0 && other.idleTime().compareTo(idle) > 0
					&& !other.consumerName().equals(this.consumer.getName()))
			.forEach((other) -> this.redis.opsForStream()
				.deleteConsumer(ConversationKeys.READY, Consumer.from(GROUP, other.consumerName())));
	}

	/** Reads what nobody has read yet. */
	final class Reader implements AutoCloseable {

		private final RedisConnection connection;

		private Reader(RedisConnection connection) {
			this.connection = connection;
		}

		/** Waits up to {@code atMost} for chats; none when none came. */
		@SuppressWarnings("unchecked")
		List<ReadyChat> read(int most, Duration atMost) {
			List<ByteRecord> records = this.connection.streamCommands()
				.xReadGroup(ReadyChats.this.consumer, StreamReadOptions.empty().count(most).block(atMost),
						StreamOffset.create(bytes(ConversationKeys.READY), ReadOffset.lastConsumed()));
			if (records == null) {
				return List.of();
			}
			return records.stream()
				.flatMap((record) -> ready(record.getId(), chat(record.getValue()), false).stream())
				.toList();
		}

		private static @Nullable String chat(Map<byte[], byte[]> fields) {
			return fields.entrySet()
				.stream()
				.filter((field) -> text(field.getKey()).equals(CHAT))
				.map((field) -> text(field.getValue()))
				.findFirst()
				.orElse(null);
		}

		@Override
		public void close() {
			this.connection.close();
		}

	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
