package jp.wakuwaku.bot.platform.due;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

import jp.wakuwaku.bot.platform.Alarm;
import jp.wakuwaku.bot.platform.Alarms;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.platform.restore.RestoreNote;
import jp.wakuwaku.bot.platform.restore.RestoreNotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ExtendWith(RedisExtension.class)
class HeartbeatIntegrationTests {

	private static final Instant NOW = Instant.parse("2026-12-01T01:00:00Z");

	private static final int ITEMS = Integer.getInteger("due.items", 5_000);

	private final LettuceConnectionFactory connections = RedisExtension.connect();

	private final SettableTime time = new SettableTime(NOW);

	private final Alarms alarms = new NoAlarms();

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private RestoreNotes restored = RestoreNotes.NONE;

	private StringRedisTemplate redis;

	private RedisDueItems items;

	private ClockGuard guard;

	@BeforeEach
	void connect() {
		this.redis = new StringRedisTemplate(this.connections);
		this.items = new RedisDueItems(this.redis);
		this.guard = new ClockGuard(this.time, new RedisClockConfirmations(this.redis), this.alarms);
	}

	@AfterEach
	void disconnect() {
		this.connections.destroy();
	}

	private Heartbeat heartbeat(RedisDueItems shared, DueHandler... handlers) {
		Heartbeat heartbeat = new Heartbeat(List.of(handlers)
			.stream()
			.map((handler) -> new Lane(handler, shared, RedisDueItems.Always.NOTHING, this.guard::now, this.restored,
					this.meters))
			.toList(), this.guard);
		heartbeat.start();
		return heartbeat;
	}

	@Test
	void drainsWhatIsDueOnceAmongTwoInstances() {
		Map<String, LongAdder> handled = new ConcurrentHashMap<>();
		DueHandler counting = new Handler("flood", 256,
				(item) -> handled.computeIfAbsent(item.id(), (_) -> new LongAdder()).increment());
		schedule("flood", ITEMS);
		String usual = appendFsync("always");
		Heartbeat one = heartbeat(this.items, counting);
		Heartbeat two = heartbeat(new RedisDueItems(this.redis), counting);
		long began = System.nanoTime();
		one.beat();
		two.beat();
		await().atMost(Duration.ofMinutes(2))
			.pollInterval(Duration.ofMillis(10))
			.until(() -> handled.size() == ITEMS && isSettled("flood"));
		System.out.printf("%,d due items drained in %,d ms%n", ITEMS, (System.nanoTime() - began) / 1_000_000);
		appendFsync(usual);
		assertThat(handled.values()).allSatisfy((count) -> assertThat(count.sum()).isEqualTo(1));
		one.stop();
		two.stop();
	}

	/** As in production; returns what it was. */
	private String appendFsync(String value) {
		RedisCallback<Properties> read = (connection) -> connection.serverCommands().getConfig("appendfsync");
		String before = Objects.requireNonNull(this.redis.execute(read)).getProperty("appendfsync");
		this.redis.execute((RedisCallback<Object>) (connection) -> {
			connection.serverCommands().setConfig("appendfsync", value);
			return null;
		});
		return before;
	}

	private void schedule(String kind, int count) {
		this.redis.executePipelined((RedisCallback<Object>) (connection) -> {
			IntStream.range(0, count)
				.forEach((i) -> connection.zSetCommands()
					.zAdd(DueKeys.of(kind).getFirst().getBytes(), NOW.toEpochMilli() - i, ("item-" + i).getBytes()));
			return null;
		});
	}

	private boolean isSettled(String kind) {
		return DueKeys.of(kind).stream().noneMatch(this.redis::hasKey);
	}

	@Test
	void worksOnOneKindWhileAnotherTakesLong() {
		CountDownLatch end = new CountDownLatch(1);
		Set<String> quick = ConcurrentHashMap.newKeySet();
		Heartbeat heartbeat = heartbeat(this.items, new Handler("slow", 4, (_) -> hold(end)),
				new Handler("quick", 4, (item) -> quick.add(item.id())));
		schedule("slow", 50);
		schedule("quick", 50);
		heartbeat.beat();
		await().until(() -> quick.size() == 50);
		end.countDown();
		heartbeat.stop();
	}

	@Test
	void takesNothingWhileTheClockIsNotBelieved() {
		AtomicInteger handled = new AtomicInteger();
		Heartbeat heartbeat = heartbeat(this.items, new Handler("bell", 4, (_) -> handled.incrementAndGet()));
		heartbeat.beat();
		this.items.schedule("bell", "tomorrow", NOW.plus(Duration.ofHours(9)));
		this.time.jumpWall(Duration.ofHours(10));
		heartbeat.beat();
		assertThat(this.guard.isParked()).isTrue();
		this.time.jumpWall(Duration.ofHours(-10));
		heartbeat.beat();
		assertThat(this.guard.isParked()).isFalse();
		this.time.pass(Duration.ofHours(9));
		beatUntil(heartbeat, () -> isSettled("bell"));
		assertThat(handled).hasValue(1);
		heartbeat.stop();
	}

	@Test
	void letsPassWhatWasDoneBeforeItCameBackWithABackup() {
		this.restored = () -> Optional.of(RestoreNote.of(NOW.minusSeconds(60), NOW.minusSeconds(10), NOW));
		List<String> done = new CopyOnWriteArrayList<>();
		AtomicInteger tries = new AtomicInteger();
		Heartbeat heartbeat = heartbeat(this.items, new DueHandler() {
			@Override
			public String kind() {
				return "bell";
			}

			@Override
			public void handle(DueItem item, Instant now) {
				done.add("rung " + item.id());
			}

			@Override
			public void passOver(DueItem item, Instant now) {
				if (tries.incrementAndGet() == 1) {
					throw new IllegalStateException("the first time");
				}
				done.add("passed " + item.id());
			}
		});
		this.items.schedule("bell", "old", NOW.minusSeconds(10));
		this.items.schedule("bell", "new", NOW.minusSeconds(9));
		beatUntil(heartbeat, () -> done.contains("rung new"));
		this.time.pass(DuePolicy.LEASE.plusSeconds(1));
		beatUntil(heartbeat, () -> isSettled("bell"));
		assertThat(done).containsExactlyInAnyOrder("passed old", "rung new");
		heartbeat.stop();
	}

	@Test
	void triesAgainWhatHasFailed() {
		AtomicInteger tries = new AtomicInteger();
		Heartbeat heartbeat = heartbeat(this.items, new Handler("bell", 4, (_) -> {
			if (tries.incrementAndGet() == 1) {
				throw new IllegalStateException("the first time");
			}
		}));
		this.items.schedule("bell", "a", NOW);
		beatUntil(heartbeat, () -> this.items.dueAt("bell", "a").filter(NOW.plusSeconds(1)::equals).isPresent());
		this.time.pass(Duration.ofSeconds(1));
		beatUntil(heartbeat, () -> isSettled("bell"));
		assertThat(tries).hasValue(2);
		heartbeat.stop();
	}

	@Test
	void keepsWhatTakesLongerThanALease() {
		CountDownLatch end = new CountDownLatch(1);
		AtomicInteger begun = new AtomicInteger();
		DueHandler slow = new Handler("slow", 4, (_) -> {
			begun.incrementAndGet();
			hold(end);
		});
		Heartbeat one = heartbeat(this.items, slow);
		Heartbeat two = heartbeat(new RedisDueItems(this.redis), slow);
		this.items.schedule("slow", "a", NOW);
		one.beat();
		await().until(() -> begun.get() == 1);
		for (int seconds = 0; seconds < 90; seconds += 15) {
			this.time.pass(Duration.ofSeconds(15));
			one.beat();
			two.beat();
		}
		end.countDown();
		await().until(() -> isSettled("slow"));
		assertThat(begun).hasValue(1);
		one.stop();
		two.stop();
	}

	@Test
	void doesAgainAndAgainWhatRecurs() {
		AtomicInteger times = new AtomicInteger();
		RecurringHandler handler = new RecurringHandler(new Upkeep(times), this.items, this.time);
		Heartbeat heartbeat = new Heartbeat(List.of(new Lane(handler, this.items,
				RecurringHandler.always(handler.recurring()), this.guard::now, RestoreNotes.NONE, this.meters)),
				this.guard);
		heartbeat.start();
		for (int i = 1; i <= 3; i++) {
			int expected = i;
			beatUntil(heartbeat,
					() -> times.get() == expected && this.items.dueAt(handler.kind(), RecurringHandler.ID)
						.filter(this.time.instant().plusSeconds(60)::equals)
						.isPresent());
			this.time.pass(Duration.ofSeconds(60));
		}
		heartbeat.stop();
	}

	/** A beat that comes while the one before is at work is left to the next. */
	private static void beatUntil(Heartbeat heartbeat, Callable<Boolean> condition) {
		await().until(() -> {
			heartbeat.beat();
			return condition.call();
		});
	}

	private static void hold(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static final class NoAlarms implements Alarms {

		@Override
		public void raise(String id, String kind, Instant since) {
		}

		@Override
		public void clear(String id) {
		}

		@Override
		public List<Alarm> all() {
			return List.of();
		}

	}

	private record Upkeep(AtomicInteger times) implements Recurring {

		@Override
		public String name() {
			return "upkeep";
		}

		@Override
		public Duration every() {
			return Duration.ofMinutes(1);
		}

		@Override
		public void work(Instant now) {
			this.times.incrementAndGet();
		}

	}

	private record Handler(String kind, int atOnce, Consumer<DueItem> work) implements DueHandler {

		@Override
		public void handle(DueItem item, Instant now) {
			this.work.accept(item);
		}

	}

}
