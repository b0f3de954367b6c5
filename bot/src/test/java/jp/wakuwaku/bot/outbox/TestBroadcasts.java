package jp.wakuwaku.bot.outbox;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.bot.line.LineApi;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.platform.InstanceName;
import jp.wakuwaku.bot.platform.restore.RestoreNotes;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Lets the tests of other packages begin and send broadcasts without Spring. */
public final class TestBroadcasts {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private TestBroadcasts() {
	}

	public static Broadcasts of(StringRedisTemplate redis, Clock clock) {
		return new RedisBroadcasts(redis, JSON, clock);
	}

	/** Tries every chunk that is due, all at once. */
	public static void send(BroadcastId id, List<OutgoingMessage> messages, LineApi line, StringRedisTemplate redis,
			Clock clock) {
		RedisChunks chunks = new RedisChunks(redis, JSON, clock, new InstanceName("test"));
		ChunkCourier courier = new ChunkCourier(line, chunks, of(redis, clock),
				new StaticListableBeanFactory().getBeanProvider(RecipientFilter.class),
				Couriers.gate(line, clock, Set.of()), RestoreNotes.NONE, new AlarmList(), clock,
				new SimpleMeterRegistry());
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			chunks.claim(id, 100).forEach((chunk) -> threads.execute(() -> courier.attempt(chunk, messages)));
		}
	}

}
