package jp.wakuwaku.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.DeliveryResult;
import jp.wakuwaku.bot.line.DeliveryResult.DeferralReason;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.line.Validation;
import jp.wakuwaku.bot.platform.FixedRules;
import jp.wakuwaku.bot.platform.InstanceName;
import jp.wakuwaku.bot.platform.due.ClockGuards;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import jp.wakuwaku.bot.platform.restore.RestoreNote;
import jp.wakuwaku.bot.platform.restore.RestoreNotes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

@ExtendWith(RedisExtension.class)
class BroadcastsIntegrationTests {

	private static final BroadcastId NEWS = new BroadcastId("news");

	private static final List<OutgoingMessage> WORDS = List.of(new OutgoingMessage.Text("お知らせ", List.of()));

	private final LettuceConnectionFactory connections = RedisExtension.connect();

	private final StringRedisTemplate redis = new StringRedisTemplate(this.connections);

	private final TestClock clock = new TestClock(Instant.parse("2026-11-30T03:00:00Z"));

	private final JsonMapper json = JsonMapper.builder().build();

	private final Broadcasts broadcasts = new RedisBroadcasts(this.redis, this.json, this.clock);

	private final RulesOfLine line = new RulesOfLine();

	private final AlarmList alarms = new AlarmList();

	private final Set<ChatId> unwanted = new HashSet<>();

	private RestoreNotes restored = RestoreNotes.NONE;

	private RedisChunks chunks;

	@BeforeEach
	void begin() {
		this.chunks = instance("one");
		this.broadcasts.begin(NEWS, WORDS);
	}

	@AfterEach
	void disconnect() {
		this.connections.destroy();
	}

	/** An instance of the bot; one of the same name is the same after a restart. */
	private RedisChunks instance(String name) {
		return new RedisChunks(this.redis, this.json, this.clock, new InstanceName(name));
	}

	private static ChatId chat(int number) {
		return new ChatId("U%032x".formatted(number));
	}

	private static List<ChatId> chats(int from, int to) {
		return IntStream.range(from, to).mapToObj(BroadcastsIntegrationTests::chat).toList();
	}

	private void seal(int recipients) {
		this.broadcasts.append(NEWS, 0, chats(0, recipients));
		this.broadcasts.seal(NEWS);
	}

	private BroadcastProgress progress() {
		return this.broadcasts.progress(NEWS).orElseThrow();
	}

	private ChunkCourier courier(RedisChunks chunks) {
		return courier(chunks, Couriers.gate(this.line, this.clock, Set.of()));
	}

	private ChunkCourier courier(RedisChunks chunks, DeliveryGate gate) {
		StaticListableBeanFactory filters = new StaticListableBeanFactory();
		filters.addBean("filter", (RecipientFilter) (broadcast, chats) -> Set.copyOf(this.unwanted));
		return new ChunkCourier(this.line, chunks, this.broadcasts, filters.getBeanProvider(RecipientFilter.class),
				gate, this.restored, this.alarms, this.clock, new SimpleMeterRegistry());
	}

	/** Begins and seals an emergency of so many chunks. */
	private BroadcastId emergency(int chunks) {
		BroadcastId id = new BroadcastId("emergency");
		this.broadcasts.begin(id, WORDS, Priority.EMERGENCY);
		for (int part = 0; part < chunks; part++) {
			this.broadcasts.append(id, part, chats(100_000 + part * 500, 100_500 + part * 500));
		}
		this.broadcasts.seal(id);
		return id;
	}

	/** Runs an instance while something is looked at. */
	private void whileRunning(Set<Priority> paused, Runnable look) {
		DeliveryGate gate = Couriers.gate(this.line, this.clock, paused);
		BroadcastRunner runner = new BroadcastRunner(this.chunks, courier(this.chunks, gate), gate);
		runner.start();
		try {
			look.run();
		}
		finally {
			runner.stop();
		}
	}

	private long reached(BroadcastId id) {
		return this.broadcasts.progress(id).orElseThrow().reached();
	}

	/** The clock stands still, so that LINE's rate lets twenty calls go at once. */
	@Test
	void anEmergencyGoesBeforeWhatWasSealedEarlier() {
		seal(5_000);
		BroadcastId emergency = emergency(25);
		whileRunning(Set.of(), () -> {
			await().until(() -> reached(emergency) == 20 * 500);
			assertThat(reached(NEWS)).isZero();
			this.clock.advance(Duration.ofSeconds(1));
			await().until(() -> reached(emergency) == 25 * 500);
			await().until(() -> reached(NEWS) == 5_000);
		});
		assertOnce(5_000 + 25 * 500);
	}

	@Test
	void anEmergencyGoesAlthoughAnnouncementsAreHeldBack() {
		seal(500);
		BroadcastId emergency = emergency(2);
		whileRunning(Set.of(Priority.ANNOUNCEMENT), () -> {
			await().until(() -> this.broadcasts.progress(emergency).orElseThrow().state() == BroadcastState.FINISHED);
			assertThat(reached(NEWS)).isZero();
		});
		assertThat(reached(emergency)).isEqualTo(1_000);
	}

	/** LINE lets the emergency's last chunk wait; that must not keep the others. */
	@Test
	void whatOnlyWaitsForLineLeavesItsTurnToOthers() {
		seal(5_000);
		BroadcastId emergency = emergency(1);
		this.line.before = (key) -> key.equals(emergency.retryKey(0))
				? Optional.of(new DeliveryResult.Deferred(DeferralReason.UNCERTAIN)) : Optional.empty();
		whileRunning(Set.of(), () -> {
			await().until(() -> this.line.calls.contains(emergency.retryKey(0)));
			await().until(() -> {
				this.clock.advance(Duration.ofMillis(100));
				return reached(NEWS) == 5_000;
			});
		});
		assertThat(reached(emergency)).isZero();
	}

	/** Does what one instance does until nothing is due. */
	private void run(RedisChunks instance) {
		ChunkCourier courier = courier(instance);
		List<Chunk> claimed = instance.claim(NEWS, 3);
		while (!claimed.isEmpty()) {
			claimed.forEach((chunk) -> courier.attempt(chunk, WORDS));
			claimed = instance.claim(NEWS, 3);
		}
	}

	private void assertOnce(int recipients) {
		assertThat(this.line.received).hasSize(recipients).allSatisfy((chat, times) -> assertThat(times).isOne());
	}

	@Test
	void takesAnAudienceInPartsOnceAndInOrder() {
		assertThat(this.broadcasts.append(NEWS, 0, chats(0, 1_200))).hasValue(1);
		this.broadcasts.begin(NEWS, WORDS);
		assertThat(this.broadcasts.append(NEWS, 0, chats(0, 1_200))).as("again").hasValue(1);
		assertThatIllegalArgumentException().isThrownBy(() -> this.broadcasts.append(NEWS, 2, chats(0, 1)));
		assertThat(this.broadcasts.append(NEWS, 1, List.of())).hasValue(2);
		assertThat(this.broadcasts.append(NEWS, 2, chats(1_200, 1_501))).hasValue(3);
		this.broadcasts.seal(NEWS);
		this.broadcasts.seal(NEWS);
		assertThat(this.broadcasts.append(NEWS, 3, chats(1_501, 1_502))).isEmpty();
		assertThat(progress().audience()).isEqualTo(1_501);
		run(this.chunks);
		assertOnce(1_501);
		assertThat(this.line.askedFor.values()).extracting(List::size).containsExactlyInAnyOrder(500, 500, 500, 1);
		assertThat(progress().state()).isEqualTo(BroadcastState.FINISHED);
		assertThat(progress().reached()).isEqualTo(1_501);
		assertThat(progress().left()).isZero();
	}

	@Test
	void sendsNothingOnceMoreOfABroadcastThatCameBackWithABackup() {
		seal(1_200);
		Instant now = this.clock.instant();
		this.restored = () -> Optional.of(RestoreNote.of(now, now, now));
		run(this.chunks);
		assertThat(this.line.calls).isEmpty();
		assertThat(progress().state()).isEqualTo(BroadcastState.FINISHED);
		assertThat(progress().leftOut()).isEqualTo(1_200);
	}

	@Test
	void sendsNothingBeforeTheAudienceIsComplete() {
		this.broadcasts.append(NEWS, 0, chats(0, 1_000));
		run(this.chunks);
		assertThat(this.line.calls).isEmpty();
		assertThat(this.chunks.active()).isEmpty();
	}

	@Test
	void forgetsWhoGotItAndKeepsHowMany() {
		seal(600);
		assertThat(this.chunks.active()).containsExactly(NEWS);
		run(this.chunks);
		assertThat(this.redis.keys("*")).containsExactly("broadcast:{news}");
		assertThat(this.redis.opsForHash().values("broadcast:{news}").toString()).doesNotContain("U00000000");
		assertThat(this.redis.getExpire("broadcast:{news}")).isBetween(399L * 86_400, 400L * 86_400);
		assertThat(this.chunks.messages(NEWS)).isEmpty();
	}

	@Test
	void rehearsesWithoutATrace() {
		new OutboxRehearsal(Couriers.gate(this.line, this.clock, Set.of()), Couriers.onlookers(),
				ClockGuards.trusting(this.clock), new FixedRules(), this.chunks, this.broadcasts, this.clock)
			.rehearse();
		assertThat(this.redis.keys("*")).containsExactly("broadcast:{news}");
		assertThat(this.line.calls).isEmpty();
	}

	@Test
	void endsAtOnceWithoutAnAudience() {
		this.broadcasts.seal(NEWS);
		run(this.chunks);
		assertThat(progress().state()).isEqualTo(BroadcastState.FINISHED);
	}

	@Test
	void leavesOutWhoIsNotToBeWrittenToAnyMore() {
		seal(501);
		this.unwanted.addAll(List.of(chat(3), chat(500)));
		run(this.chunks);
		assertOnce(499);
		assertThat(this.line.received).doesNotContainKeys(chat(3), chat(500));
		assertThat(progress().leftOut()).isEqualTo(2);
		assertThat(progress().reached()).isEqualTo(499);
	}

	@Test
	void repeatsAChunkToTheSamePeopleWhenLineMayHaveIt() {
		seal(500);
		this.line.after = (key) -> new DeliveryResult.Deferred(DeferralReason.UNCERTAIN);
		run(this.chunks);
		assertThat(progress().deferred()).isEqualTo(500);
		this.unwanted.add(chat(3));
		this.line.after = (key) -> new DeliveryResult.Delivered();
		this.clock.advance(Duration.ofSeconds(2));
		run(this.chunks);
		assertOnce(500);
		assertThat(this.line.calls).hasSize(2).containsOnly(NEWS.retryKey(0));
		assertThat(progress().reached()).isEqualTo(500);
	}

	@Test
	void asksAnewWhoIsToGetItWhenLineHasNothing() {
		seal(500);
		this.line.before = (key) -> Optional.of(new DeliveryResult.Deferred(DeferralReason.UNREACHABLE));
		run(this.chunks);
		this.unwanted.add(chat(3));
		this.line.before = (key) -> Optional.empty();
		this.clock.advance(Duration.ofSeconds(2));
		run(this.chunks);
		assertOnce(499);
		assertThat(progress().leftOut()).isOne();
	}

	@Test
	void givesAChunkUpADayAfterALostAnswerAndNeverSendsItAgain() {
		seal(500);
		this.line.after = (key) -> new DeliveryResult.Deferred(DeferralReason.UNCERTAIN);
		run(this.chunks);
		this.line.after = (key) -> new DeliveryResult.Delivered();
		this.clock.advance(Duration.ofHours(23));
		run(this.chunks);
		assertThat(this.line.calls).hasSize(1);
		assertThat(progress().unknown()).isEqualTo(500);
		assertThat(progress().state()).isEqualTo(BroadcastState.FINISHED);
	}

	@Test
	void sharesTheWorkAmongInstances() {
		seal(3_000);
		RedisChunks other = instance("two");
		List<Chunk> mine = this.chunks.claim(NEWS, 4);
		List<Chunk> others = other.claim(NEWS, 4);
		assertThat(mine).extracting(Chunk::number).containsExactly(0, 1, 2, 3);
		assertThat(others).extracting(Chunk::number).containsExactly(4, 5);
		assertThat(this.chunks.claim(NEWS, 4)).isEmpty();
		mine.forEach((chunk) -> courier(this.chunks).attempt(chunk, WORDS));
		others.forEach((chunk) -> courier(other).attempt(chunk, WORDS));
		assertOnce(3_000);
		assertThat(progress().state()).isEqualTo(BroadcastState.FINISHED);
	}

	@Test
	void takesOverWhatAnInstanceHeldThatIsGone() {
		seal(500);
		assertThat(this.chunks.claim(NEWS, 1)).hasSize(1);
		RedisChunks other = instance("two");
		assertThat(other.claim(NEWS, 1)).isEmpty();
		this.clock.advance(RedisChunks.LEASE);
		run(other);
		assertOnce(500);
	}

	@Test
	void goesOnAtOnceAfterARestart() {
		seal(500);
		assertThat(this.chunks.claim(NEWS, 1)).hasSize(1);
		RedisChunks restarted = instance("one");
		assertThat(instance("two").adopt(NEWS)).as("another's").isZero();
		assertThat(restarted.adopt(NEWS)).isOne();
		run(restarted);
		assertOnce(500);
	}

	@Test
	void goesOnWithChunksThatWereGivenOutInALostAnswer() {
		seal(500);
		this.chunks.claim(NEWS, 1);
		assertThat(this.chunks.adopt(NEWS)).isOne();
		run(this.chunks);
		assertOnce(500);
	}

	@Test
	void sendsNobodyASecondMessageAfterACrashBetweenSendingAndNoting() {
		seal(500);
		this.line.after = (key) -> {
			throw new CrashError();
		};
		Chunk chunk = this.chunks.claim(NEWS, 1).getFirst();
		assertThatExceptionOfType(CrashError.class).isThrownBy(() -> courier(this.chunks).attempt(chunk, WORDS));
		this.line.after = (key) -> new DeliveryResult.Delivered();
		this.unwanted.add(chat(3));
		RedisChunks restarted = instance("one");
		restarted.adopt(NEWS);
		run(restarted);
		assertOnce(500);
		assertThat(progress().reached()).isEqualTo(500);
	}

	@Test
	void leavesAChunkToWhoeverHasItNow() {
		seal(500);
		Chunk lost = this.chunks.claim(NEWS, 1).getFirst();
		this.clock.advance(RedisChunks.LEASE);
		RedisChunks other = instance("two");
		Chunk taken = other.claim(NEWS, 1).getFirst();
		this.unwanted.add(chat(3));
		courier(this.chunks).attempt(lost, WORDS);
		assertThat(this.line.calls).isEmpty();
		this.chunks.defer(lost, this.clock.instant().plusSeconds(60), true);
		courier(other).attempt(taken, WORDS);
		assertOnce(499);
	}

	@Test
	void countsAChunkOnceThoughTwoInstancesReportIt() {
		seal(1_000);
		Chunk chunk = this.chunks.claim(NEWS, 1).getFirst();
		this.clock.advance(RedisChunks.LEASE);
		RedisChunks other = instance("two");
		run(other);
		courier(this.chunks).attempt(chunk, WORDS);
		this.chunks.settle(chunk, new RedisChunks.Result(500, 0, 0, 0));
		assertOnce(1_000);
		assertThat(progress().reached()).isEqualTo(1_000);
	}

	@Test
	void waitsWhileItIsPaused() {
		seal(1_000);
		List<Chunk> held = this.chunks.claim(NEWS, 1);
		assertThat(this.broadcasts.pause(NEWS)).isTrue();
		assertThat(this.broadcasts.pause(NEWS)).isFalse();
		courier(this.chunks).attempt(held.getFirst(), WORDS);
		run(this.chunks);
		assertThat(this.line.calls).isEmpty();
		assertThat(this.broadcasts.resume(NEWS)).isTrue();
		run(this.chunks);
		assertOnce(1_000);
	}

	@Test
	void stopsWithinAChunk() {
		seal(2_000);
		this.line.after = (key) -> {
			this.broadcasts.stop(NEWS);
			return new DeliveryResult.Delivered();
		};
		run(this.chunks);
		assertThat(this.line.calls).hasSize(1);
		assertThat(progress().state()).isEqualTo(BroadcastState.STOPPED);
		assertThat(progress().reached()).isEqualTo(500);
		assertThat(progress().left()).isEqualTo(1_500);
		assertThat(this.broadcasts.stop(NEWS)).isFalse();
		assertThat(this.redis.keys("*")).containsExactly("broadcast:{news}");
	}

	@Test
	void knowsAfterAStopOfWhomNobodyKnows() {
		seal(1_000);
		this.line.after = (key) -> new DeliveryResult.Deferred(DeferralReason.UNCERTAIN);
		courier(this.chunks).attempt(this.chunks.claim(NEWS, 1).getFirst(), WORDS);
		Chunk gone = this.chunks.claim(NEWS, 1).getFirst();
		this.chunks.freeze(gone, gone.chats());
		this.broadcasts.stop(NEWS);
		assertThat(progress().state()).as("a chunk is under way").isEqualTo(BroadcastState.STOPPING);
		this.clock.advance(RedisChunks.LEASE);
		run(this.chunks);
		assertThat(progress().state()).isEqualTo(BroadcastState.STOPPED);
		assertThat(progress().unknown()).isEqualTo(1_000);
	}

	@Test
	void stopsAnAudienceThatIsNotComplete() {
		this.broadcasts.append(NEWS, 0, chats(0, 700));
		assertThat(this.broadcasts.stop(NEWS)).isTrue();
		assertThat(this.broadcasts.append(NEWS, 1, chats(700, 800))).isEmpty();
		this.broadcasts.seal(NEWS);
		run(this.chunks);
		assertThat(this.line.calls).isEmpty();
		assertThat(this.redis.keys("*")).containsExactly("broadcast:{news}");
	}

	@Test
	void findsTheOneWhomLineDoesNotKnowAndReachesAllOthers() {
		seal(500);
		this.line.strangers.add(chat(77));
		run(this.chunks);
		assertOnce(499);
		assertThat(progress().failed()).isOne();
		assertThat(progress().reached()).isEqualTo(499);
		assertThat(progress().state()).isEqualTo(BroadcastState.FINISHED);
		assertThat(this.alarms.kinds()).isEmpty();
	}

	@Test
	void stopsWhenLineRefusesTheMessages() {
		seal(2_000);
		this.line.strangers.addAll(chats(0, 2_000));
		this.line.validation = new Validation.Invalid(List.of());
		run(this.chunks);
		assertThat(this.line.calls).hasSize(1);
		assertThat(this.alarms.kinds()).containsExactly("broadcast-refused");
		assertThat(progress().state()).isEqualTo(BroadcastState.STOPPED);
		assertThat(progress().failed()).isEqualTo(500);
	}

	@Test
	void reachesEverybodyOnceWhateverCrashesAndFails() {
		seal(5_000);
		AtomicInteger calls = new AtomicInteger();
		this.line.before = (key) -> (calls.incrementAndGet() % 3 == 0)
				? Optional.of(new DeliveryResult.Deferred(DeferralReason.TOO_MANY_REQUESTS)) : Optional.empty();
		this.line.after = (key) -> {
			if (calls.get() % 4 == 0) {
				throw new CrashError();
			}
			return (calls.get() % 5 == 0) ? new DeliveryResult.Deferred(DeferralReason.UNCERTAIN)
					: new DeliveryResult.Delivered();
		};
		int lives = 0;
		while (!progress().state().isFinal()) {
			assertThat(lives++).isLessThan(100);
			RedisChunks life = instance((lives % 2 == 0) ? "one" : "two");
			life.adopt(NEWS);
			try {
				run(life);
			}
			catch (CrashError ex) {
				// The next life goes on.
			}
			this.clock.advance(Duration.ofSeconds(40));
		}
		assertOnce(5_000);
		assertThat(progress().reached()).isEqualTo(5_000);
	}

	/** Stands for the end of the process: nothing catches it. */
	private static final class CrashError extends Error {

	}

}
