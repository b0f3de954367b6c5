package jp.wakuwaku.bot.conversation;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.outbox.OutboxCodecs;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** The stores of this package on the shared Redis of the test JVM. */
final class RedisFixture implements AutoCloseable {

	static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

	static final ChatId HANAKO = new ChatId("U0000000000000000000000000000000a");

	final JsonMapper json = JsonMapper.builder().build();

	final SettableClock clock = new SettableClock(NOON);

	final StringRedisTemplate redis;

	final LettuceConnectionFactory blocking = factory(false);

	final UnannouncedChats unannounced = new UnannouncedChats();

	final RedisInbox inbox;

	final Mailboxes mailboxes;

	final ReadyChats readyChats;

	final Leases leases;

	final DeadLetters deadLetters;

	private final LettuceConnectionFactory shared = factory(true);

	RedisFixture() {
		this.redis = new StringRedisTemplate(this.shared);
		this.inbox = new RedisInbox(this.redis, this.json, this.unannounced);
		this.mailboxes = new Mailboxes(this.redis, this.json, OutboxCodecs.of(this.json), this.clock);
		this.readyChats = newReadyChats();
		this.leases = new Leases(this.redis);
		this.deadLetters = new DeadLetters(this.redis, this.json);
	}

	/** What another instance of the bot would have. */
	ReadyChats newReadyChats() {
		return new ReadyChats(this.redis, this.blocking);
	}

	static IncomingEvent text(String id, String text, Instant occurredAt) {
		return event(id, occurredAt, new EventContent.Text("m-" + id, text, false));
	}

	static IncomingEvent event(String id, Instant occurredAt, EventContent content) {
		return event(HANAKO, id, occurredAt, content);
	}

	static IncomingEvent event(ChatId chat, String id, Instant occurredAt, EventContent content) {
		return new IncomingEvent(new EventId(id), chat, occurredAt, occurredAt, false, "token-" + id, content);
	}

	static OutboxEntry reply(IncomingEvent event, String text) {
		return OutboxEntry.answer(event.id() + ":reply", event.chat(),
				List.of(new OutgoingMessage.Text(text, List.of())), event.replyToken(), event.receivedAt(), true,
				event.receivedAt());
	}

	/** What lies under a key of Hanako's. */
	String keyOf(String kind) {
		return kind + ":{" + HANAKO.value() + "}";
	}

	@Override
	public void close() {
		this.shared.destroy();
		this.blocking.destroy();
	}

	private static LettuceConnectionFactory factory(boolean shareConnection) {
		LettuceConnectionFactory factory = RedisExtension.connect();
		factory.setShareNativeConnection(shareConnection);
		return factory;
	}

}
