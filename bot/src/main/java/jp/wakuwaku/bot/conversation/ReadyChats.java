package jp.wakuwaku.bot.conversation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jp.wakuwaku.bot.line.ChatId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.redis.connection.Limit;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.stream.ByteRecord;
import org.springframework.data.domain.Range;
import org.springframework.data.redis.connection.stream.Consumer;
import org.springframework.data.redis.connection.stream.MapRecord;
import org.springframework.data.redis.connection.stream.ReadOffset;
import org.springframework.data.redis.connection.stream.RecordId;
import org.springframework.data.redis.connection.stream.StreamOffset;
import org.springframework.data.redis.connection.stream.StreamReadOptions;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * The chats that have work to do, shared by all instances: a stream with one consumer
 * group, and a sorted set of chats that are to be looked at later.
 */
class ReadyChats {

	/** Name of the field that carries the chat. */
	static final String CHAT = "chat";

	private static final String GROUP = "workers";

	private static final RedisScript<Long> CREATE_GROUP = RedisScripts.read("group", Long.class);

	@SuppressWarnings("rawtypes")
	private static final RedisScript<List> RECLAIM = RedisScripts.read("reclaim", List.class);

	private static final RedisScript<Long> DONE = RedisScripts.read("done", Long.class);

	private static final RedisScript<Long> MOVE_DUE = RedisScripts.read("due", Long.class);

	private final StringRedisTemplate redis;

	private final RedisConnectionFactory blocking;

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

	/** Takes over what nobody has finished for so long. */
	List<ReadyChat> reclaim(Duration idle, int most) {
		List<?> flat = this.redis.execute(RECLAIM, List.of(ConversationKeys.READY), GROUP, this.consumer.getName(),
				Long.toString(idle.toMillis()), Integer.toString(most));
		List<ReadyChat> reclaimed = new ArrayList<>();
		for (int i = 0; i + 1 < flat.size(); i += 2) {
			reclaimed.add(new ReadyChat(RecordId.of(String.valueOf(flat.get(i))),
					new ChatId(String.valueOf(flat.get(i + 1))), true));
		}
		return reclaimed;
	}

	/** Takes a notice off the stream. */
	void done(ReadyChat ready) {
		this.redis.execute(DONE, List.of(ConversationKeys.READY), GROUP, ready.notice().getValue());
	}

	/** Has a chat looked at again; the earliest time counts. */
	void later(ChatId chat, Instant at) {
		this.redis.execute((RedisCallback<@Nullable Object>) (connection) -> connection.execute("ZADD",
				bytes(ConversationKeys.DUE), bytes("LT"), bytes(Long.toString(at.toEpochMilli())),
				bytes(chat.value())));
	}

	/** Makes those chats ready whose time has come. */
	void moveDue(Instant now, int most) {
		this.redis.execute(MOVE_DUE, List.of(ConversationKeys.DUE, ConversationKeys.READY),
				Long.toString(now.toEpochMilli()), Integer.toString(most));
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
			return records.stream().map((record) -> {
				Map<String, String> fields = new HashMap<>();
				record.getValue().forEach((name, value) -> fields.put(text(name), text(value)));
				return new ReadyChat(record.getId(), new ChatId(fields.getOrDefault(CHAT, "")), false);
			}).toList();
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
