package jp.wakuwaku.bot.load;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

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

	private final Broadcasts broadcasts;

	private final int size;

	Mailing(TestBed bed, int size) {
		this.connections = RedisExtension.connect(bed.redis().url());
		this.broadcasts = TestBroadcasts.of(new StringRedisTemplate(this.connections), Clock.systemUTC());
		this.size = size;
	}

	/** Puts everybody in; says how long that took. */
	Duration freeze() {
		Instant begin = Instant.now();
		this.broadcasts.begin(ID, List.of(new OutgoingMessage.Text(WORDS, List.of())));
		int part = 0;
		for (int first = 0; first < this.size; first += Broadcasts.LARGEST_PART) {
			part = this.broadcasts.append(ID, part, chats(first)).orElseThrow();
		}
		return Duration.between(begin, Instant.now());
	}

	private List<ChatId> chats(int first) {
		return IntStream.range(first, Math.min(this.size, first + Broadcasts.LARGEST_PART))
			.mapToObj((number) -> new ChatId("U" + "c".repeat(24) + "%08x".formatted(number)))
			.toList();
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
