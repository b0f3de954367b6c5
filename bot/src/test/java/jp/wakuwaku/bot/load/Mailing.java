package jp.wakuwaku.bot.load;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.announcements.friends.TestFriends;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.outbox.BroadcastId;
import jp.wakuwaku.bot.outbox.BroadcastProgress;
import jp.wakuwaku.bot.outbox.Broadcasts;
import jp.wakuwaku.bot.outbox.TestBroadcasts;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.awaitility.Awaitility;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/**
 * A broadcast to the emulator's crowd, put into Redis beside the bot that is to send it.
 */
final class Mailing implements AutoCloseable {

	private static final BroadcastId ID = new BroadcastId("mailing");

	private static final String WORDS = "（見本）マーケティングセミナーのお知らせです。\n日時: 12月21日（月）19時から\n場所: オンライン";

	private final LettuceConnectionFactory connections;

	private final StringRedisTemplate redis;

	private final Broadcasts broadcasts;

	private final int size;

	Mailing(TestBed bed, int size) {
		this.connections = RedisExtension.connect(bed.redis().url());
		this.redis = new StringRedisTemplate(this.connections);
		this.broadcasts = TestBroadcasts.of(this.redis, Clock.systemUTC());
		this.size = size;
	}

	/**
	 * Makes everybody a friend and puts them in, a shard of friends after the other like
	 * announcements do; says how long the latter took.
	 */
	Duration freeze() {
		Map<Integer, List<ChatId>> shards = IntStream.range(0, this.size)
			.mapToObj((number) -> new ChatId("U" + "c".repeat(24) + "%08x".formatted(number)))
			.collect(Collectors.groupingBy(TestFriends.on(this.redis)::shardOf));
		shards.values().forEach((chats) -> TestFriends.befriend(this.redis, chats));
		Instant begin = Instant.now();
		this.broadcasts.begin(ID, List.of(new OutgoingMessage.Text(WORDS, List.of())));
		int part = 0;
		for (List<ChatId> chats : shards.values()) {
			part = this.broadcasts.append(ID, part, chats).orElseThrow();
		}
		return Duration.between(begin, Instant.now());
	}

	void begin() {
		this.broadcasts.seal(ID);
	}

	BroadcastProgress progress() {
		return this.broadcasts.progress(ID).orElseThrow();
	}

	/** Waits until so many more have it, or all. */
	void awaitReached(long more, Duration within) {
		long before = progress().reached();
		Awaitility.await().atMost(within).pollInterval(Duration.ofMillis(5)).until(() -> {
			BroadcastProgress now = progress();
			return now.state().isFinal() || now.reached() >= before + more;
		});
	}

	@Override
	public void close() {
		this.connections.destroy();
	}

}
