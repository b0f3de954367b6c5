package jp.wakuwaku.bot.conversation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import io.lettuce.core.RedisException;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.platform.LuaScripts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.redis.RedisSystemException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * Writes a webhook's events into Redis, all at once, and then the notices of their chats.
 * The notices come second because a notice without its event would be taken off again.
 *
 * <p>
 * Speaks to Lettuce's shared connection itself: Spring's pipelining would open a
 * connection for each webhook.
 */
@Component
class RedisInbox implements Inbox {

	/** Longer than any redelivery that LINE is known to make. */
	static final Duration IDS_ARE_KEPT = Duration.ofDays(7);

	/** Lettuce's own time limit comes first. */
	private static final Duration LIMIT = Duration.ofMillis(600);

	private static final RedisScript<Long> PUT = LuaScripts.read(Long.class, "conversation/put");

	private static final byte[] PUT_TEXT = bytes(PUT.getScriptAsString());

	private static final String PUT_SHA = PUT.getSha1();

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final UnannouncedChats unannounced;

	RedisInbox(StringRedisTemplate redis, JsonMapper json, UnannouncedChats unannounced) {
		this.redis = redis;
		this.json = json;
		this.unannounced = unannounced;
	}

	/** What was not confirmed may be in, and LINE need not send it again. */
	@Override
	public void put(List<IncomingEvent> events) {
		try {
			putAndAnnounce(events);
		}
		catch (DataAccessException ex) {
			this.unannounced.add(chats(events));
			throw ex;
		}
	}

	private void putAndAnnounce(List<IncomingEvent> events) {
		this.redis.execute((RedisCallback<@Nullable Object>) (connection) -> {
			RedisClusterAsyncCommands<byte[], byte[]> commands = commands(connection);
			try {
				all(events, (event) -> put(commands, event, true));
			}
			catch (RedisNoScriptException ex) {
				// A Redis that started anew has forgotten its scripts; events that are in
				// already are recognised.
				all(events, (event) -> put(commands, event, false));
			}
			// Also for events that were there before: their first delivery may have ended
			// between these two steps.
			all(chats(events), (chat) -> announce(commands, chat));
			return null;
		});
	}

	private Future<?> put(RedisClusterAsyncCommands<byte[], byte[]> commands, IncomingEvent event, boolean known) {
		String message = event.content().messageId();
		byte[][] keys = { bytes(ConversationKeys.mailbox(event.chat())),
				bytes(ConversationKeys.seen(event.chat(), event.id())),
				bytes(ConversationKeys.takenBack(event.chat(), message.isEmpty() ? event.id().value() : message)),
				bytes(ConversationKeys.memory(event.chat())) };
		byte[][] arguments = { bytes(Long.toString(event.occurredAt().toEpochMilli())),
				bytes(this.json.writeValueAsString(event)), bytes(Long.toString(IDS_ARE_KEPT.toMillis())),
				bytes((event.content() instanceof EventContent.Unsent) ? "unsent" : ""), bytes(message) };
		return known ? commands.evalsha(PUT_SHA, ScriptOutputType.INTEGER, keys, arguments)
				: commands.eval(PUT_TEXT, ScriptOutputType.INTEGER, keys, arguments);
	}

	private static List<ChatId> chats(List<IncomingEvent> events) {
		return events.stream().map(IncomingEvent::chat).distinct().toList();
	}

	private static Future<?> announce(RedisClusterAsyncCommands<byte[], byte[]> commands, ChatId chat) {
		return commands.xadd(bytes(ConversationKeys.READY), Map.of(bytes(ReadyChats.CHAT), bytes(chat.value())));
	}

	/** Sends one command for each, then waits for all. */
	private static <T> void all(List<T> items, Function<T, Future<?>> command) {
		try {
			List<? extends Future<?>> sent = items.stream().map(command).toList();
			for (Future<?> future : sent) {
				future.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
			}
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RedisNoScriptException forgotten) {
				throw forgotten;
			}
			throw new RedisSystemException("Redis did not confirm an event", ex.getCause());
		}
		catch (RedisException ex) {
			throw new RedisSystemException("Redis did not take an event", ex);
		}
		catch (TimeoutException ex) {
			throw new QueryTimeoutException("Redis did not confirm an event in time", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new QueryTimeoutException("Interrupted before Redis confirmed an event", ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static RedisClusterAsyncCommands<byte[], byte[]> commands(RedisConnection connection) {
		return (RedisClusterAsyncCommands<byte[], byte[]>) connection.getNativeConnection();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
