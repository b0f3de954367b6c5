package jp.wakuwaku.bot.conversation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.lettuce.core.RedisNoScriptException;
import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.IncomingEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.ReturnType;
import org.springframework.data.redis.connection.stream.StreamRecords;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Writes a whole webhook into Redis in one round trip. */
@Component
class RedisInbox implements Inbox {

	/** Longer than any redelivery that LINE is known to make. */
	static final Duration IDS_ARE_KEPT = Duration.ofDays(7);

	private static final RedisScript<Long> PUT = RedisScripts.read("put", Long.class);

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	RedisInbox(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	@Override
	public void put(List<IncomingEvent> events) {
		try {
			putInOneRoundTrip(events);
		}
		catch (DataAccessException ex) {
			if (!(NestedExceptionUtils.getMostSpecificCause(ex) instanceof RedisNoScriptException)) {
				throw ex;
			}
			// A Redis that started anew has forgotten its scripts; what went in already
			// is recognised.
			this.redis.execute((RedisCallback<@Nullable String>) (connection) -> connection.scriptingCommands()
				.scriptLoad(bytes(PUT.getScriptAsString())));
			putInOneRoundTrip(events);
		}
	}

	private void putInOneRoundTrip(List<IncomingEvent> events) {
		this.redis.executePipelined((RedisCallback<@Nullable Object>) (connection) -> {
			events.forEach((event) -> put(connection, event));
			return null;
		});
	}

	private void put(RedisConnection connection, IncomingEvent event) {
		connection.scriptingCommands()
			.evalSha(PUT.getSha1(), ReturnType.INTEGER, 2, bytes(ConversationKeys.mailbox(event.chat())),
					bytes(ConversationKeys.seen(event.chat(), event.id())), bytes(event.id().value()),
					bytes(Long.toString(event.occurredAt().toEpochMilli())), bytes(this.json.writeValueAsString(event)),
					bytes(Long.toString(IDS_ARE_KEPT.toMillis())),
					bytes((event.content() instanceof EventContent.Unsent(String messageId)) ? messageId : ""));
		// Also for an event that was there before: its first delivery may have ended
		// between these two commands.
		connection.streamCommands()
			.xAdd(StreamRecords.newRecord()
				.in(bytes(ConversationKeys.READY))
				.ofMap(Map.of(bytes(ReadyChats.CHAT), bytes(event.chat().value()))));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
