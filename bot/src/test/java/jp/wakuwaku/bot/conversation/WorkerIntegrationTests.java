package jp.wakuwaku.bot.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.DeliveryResult;
import jp.wakuwaku.bot.line.DeliveryResult.DeferralReason;
import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.outbox.Couriers;
import jp.wakuwaku.bot.outbox.DeliveryState;
import jp.wakuwaku.bot.outbox.Outbox;
import jp.wakuwaku.bot.outbox.OutboxCodecs;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.outbox.Outboxes;
import jp.wakuwaku.bot.outbox.Priority;
import jp.wakuwaku.bot.platform.FixedRules;
import jp.wakuwaku.bot.platform.Maintenance;
import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.redis.core.RedisCallback;

import static jp.wakuwaku.bot.conversation.RedisFixture.HANAKO;
import static jp.wakuwaku.bot.conversation.RedisFixture.NOON;
import static jp.wakuwaku.bot.conversation.RedisFixture.event;
import static jp.wakuwaku.bot.conversation.RedisFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@ExtendWith(RedisExtension.class)
class WorkerIntegrationTests {

	/** Time that passes when a test looks whether something is done by now. */
	private static final Duration GLANCE = Duration.ofMillis(100);

	private static final Dispatcher.Beat QUICK = new Dispatcher.Beat(Duration.ofMillis(50), Duration.ofMillis(20),
			Duration.ofMillis(500));

	/** 21:30 in Japan. */
	private static final Instant EVENING = Instant.parse("2026-11-22T12:30:00Z");

	private final RedisFixture fixture = new RedisFixture();

	private final RecordingLine line = new RecordingLine();

	private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(2);

	private final List<Dispatcher> dispatchers = new ArrayList<>();

	private final SettableClock clock = this.fixture.clock;

	private final FixedRules rules = new FixedRules();

	private final AtomicInteger runs = new AtomicInteger();

	private final Map<String, String> noted = new ConcurrentHashMap<>();

	private final List<String> notes = new CopyOnWriteArrayList<>();

	/** May throw, as a crash would. */
	private volatile Runnable beforeNoting = () -> {
	};

	private volatile Runnable afterNoting = () -> {
	};

	/** What the bot says to a text. */
	private volatile Maintenance maintenance = Maintenance.NONE;

	private volatile Function<String, String> answer = (text) -> "re " + text;

	@AfterEach
	void close() {
		this.dispatchers.forEach(Dispatcher::stop);
		this.timers.shutdownNow();
		this.fixture.close();
	}

	@Test
	void answersEachEventOnceAndInOrder() {
		startInstance();
		startInstance();
		List<String> expected = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			put(text("01A%03d".formatted(i), "問%03d".formatted(i), NOON.plusSeconds(10L * i)));
			expected.add("re 問%03d".formatted(i));
		}
		await().untilAsserted(() -> assertThat(this.line.accepted).hasSize(50));
		assertThat(this.line.accepted).containsExactlyElementsOf(expected);
		await().untilAsserted(() -> assertThat(this.fixture.readyChats.backlog()).isZero());
	}

	@Test
	void lettingOneResidentWaitDoesNotHoldUpAnother() {
		CountDownLatch slow = new CountDownLatch(1);
		this.answer = (text) -> {
			if (text.equals("遅い")) {
				awaitLatch(slow);
			}
			return "re " + text;
		};
		startInstance();
		put(text("01A", "遅い", NOON));
		put(event(new ChatId("U0000000000000000000000000000000b"), "01B", NOON,
				new EventContent.Text("m", "速い", false)));
		await().untilAsserted(() -> assertThat(this.line.accepted).containsExactly("re 速い"));
		slow.countDown();
		await().untilAsserted(() -> assertThat(this.line.accepted).containsExactly("re 速い", "re 遅い"));
	}

	@Test
	void tellsResidentsThatItIsBeingMendedAndAnswersAsAlwaysAfterwards() {
		AtomicBoolean mended = new AtomicBoolean(true);
		this.maintenance = () -> mended.get() ? Optional.of(NOON) : Optional.empty();
		startInstance();
		put(text("01A", "問一", NOON));
		put(text("01B", "問二", NOON.plusSeconds(1)));
		await().untilAsserted(() -> assertThat(this.fixture.readyChats.backlog()).isZero());
		assertThat(this.line.accepted).singleElement()
			.satisfies((told) -> assertThat(told).startsWith("ただいま、システムの手入れをしています"));
		mended.set(false);
		put(text("01C", "問三", NOON.plusSeconds(2)));
		await().untilAsserted(() -> assertThat(this.line.accepted).last().isEqualTo("re 問三"));
	}

	@Test
	void repeatsATurnThatFailed() {
		AtomicInteger calls = new AtomicInteger();
		this.answer = (text) -> {
			if (calls.incrementAndGet() < 3) {
				throw new IllegalStateException("no");
			}
			return "re " + text;
		};
		startInstance();
		put(text("01A", "問", NOON));
		await().untilAsserted(() -> {
			passTheWaitAfterAFailure("01A");
			assertThat(this.line.accepted).containsExactly("re 問");
		});
		assertThat(this.fixture.deadLetters.all()).isEmpty();
	}

	@Test
	void givesUpAnEventThatKeepsFailingTellsTheResidentAndGoesOn() {
		this.answer = (text) -> {
			if (text.equals("毒")) {
				throw new IllegalStateException("毒の中身");
			}
			return "re " + text;
		};
		startInstance();
		put(text("01A", "毒", NOON), text("01B", "次", NOON.plusSeconds(1)));
		await().untilAsserted(() -> {
			passTheWaitAfterAFailure("01A");
			assertThat(this.line.accepted).hasSize(2);
		});
		assertThat(this.line.accepted.get(0)).contains("うまくお答えできませんでした").contains("0299-48-1111");
		assertThat(this.line.accepted.get(1)).isEqualTo("re 次");
		assertThat(this.fixture.deadLetters.all()).singleElement().satisfies((letter) -> {
			assertThat(letter.event().value()).isEqualTo("01A");
			assertThat(letter.kind()).isEqualTo("Text");
			assertThat(letter.toString()).doesNotContain("毒").doesNotContain(HANAKO.value());
		});
	}

	@Test
	void movesPastAnEventThatCannotBeRead() {
		this.fixture.redis.opsForZSet().add("mailbox:{" + HANAKO.value() + "}", "no JSON at all", 1);
		startInstance();
		put(text("01A", "問", NOON));
		await().untilAsserted(() -> assertThat(this.line.accepted).containsExactly("re 問"));
		assertThat(this.fixture.deadLetters.all()).singleElement().extracting(DeadLetter::kind).isEqualTo("unreadable");
	}

	@Test
	void sendsNoSecondReplyAfterACrashBetweenSendingAndNoting() {
		this.line.outcome = () -> {
			throw new CrashError();
		};
		put(text("01A", "問", NOON));
		crashOnce();
		assertThat(this.line.accepted).containsExactly("re 問");
		this.line.outcome = DeliveryResult.Delivered::new;
		comeBack();
		assertThat(this.line.accepted).containsExactly("re 問");
		assertThat(this.fixture.redis.hasKey("outbox:{" + HANAKO.value() + "}")).isFalse();
	}

	@Test
	void answersAfterACrashBeforeTheCommit() {
		this.answer = (text) -> {
			throw new CrashError();
		};
		put(text("01A", "問", NOON));
		crashOnce();
		assertThat(this.line.accepted).isEmpty();
		this.answer = (text) -> "re " + text;
		comeBack();
		assertThat(this.line.accepted).containsExactly("re 問");
	}

	@Test
	void doesNotGiveUpAHealthyEventForRestartsAndTroublesAroundIt() {
		put(text("01A", "問", NOON));
		for (int i = 0; i < 10; i++) {
			Lease lease = this.fixture.leases.open(HANAKO);
			this.fixture.mailboxes.take(lease);
			this.fixture.mailboxes.release(lease);
		}
		startInstance();
		await().untilAsserted(() -> assertThat(this.line.accepted).containsExactly("re 問"));
		assertThat(this.fixture.deadLetters.all()).isEmpty();
	}

	@Test
	void answersOnAlthoughAMessageInTheOutboxCannotBeRead() {
		this.fixture.redis.opsForHash().put(this.fixture.keyOf("outbox"), "odd", "{\"version\":9}");
		startInstance();
		put(text("01A", "問", NOON));
		await().untilAsserted(() -> assertThat(this.line.accepted).containsExactly("re 問"));
		await().untilAsserted(() -> assertThat(this.fixture.redis.hasKey(this.fixture.keyOf("outbox"))).isFalse());
	}

	@Test
	void keepsAnswersInOrderWhenLineLetsThemWait() {
		this.line.refusal = new DeliveryResult.Deferred(DeferralReason.UNREACHABLE);
		startInstance();
		List<String> expected = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			put(text("01A" + i, "問" + i, NOON.plusSeconds(i)));
			expected.add("re 問" + i);
		}
		await().untilAsserted(
				() -> assertThat(this.fixture.redis.opsForHash().size(this.fixture.keyOf("outbox"))).isEqualTo(6));
		this.line.refusal = null;
		await().pollInterval(GLANCE).untilAsserted(() -> {
			this.clock.advance(Duration.ofSeconds(1));
			assertThat(this.line.accepted).hasSize(6);
		});
		assertThat(this.line.accepted).extracting((text) -> text.replace("push: ", ""))
			.containsExactlyElementsOf(expected);
	}

	@Test
	void doesNotForgetADeferredAnswerWhileTheNextOneTakesLong() {
		CountDownLatch slow = new CountDownLatch(1);
		AtomicInteger calls = new AtomicInteger();
		this.line.outcome = () -> {
			if (calls.incrementAndGet() == 1) {
				return new DeliveryResult.Deferred(DeferralReason.UNCERTAIN);
			}
			return new DeliveryResult.Delivered();
		};
		this.answer = (text) -> {
			if (text.equals("二")) {
				awaitLatch(slow);
			}
			return "re " + text;
		};
		startInstance();
		put(text("01A", "一", NOON), text("01B", "二", NOON.plusSeconds(1)));
		await().untilAsserted(() -> assertThat(this.line.accepted).containsExactly("re 一"));
		put(text("01C", "三", NOON.plusSeconds(2)));
		slow.countDown();
		await().pollInterval(GLANCE).untilAsserted(() -> {
			this.clock.advance(Duration.ofSeconds(1));
			assertThat(this.fixture.redis.hasKey(this.fixture.keyOf("outbox"))).isFalse();
			assertThat(this.line.accepted).hasSize(3);
		});
		assertThat(this.line.accepted).containsExactly("re 一", "re 二", "re 三");
	}

	@Test
	void doesNotPushWhatAnotherWorkerHasRepliedMeanwhile() {
		CountDownLatch paused = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		this.line.before = () -> {
			this.line.before = () -> {
			};
			paused.countDown();
			awaitLatch(goOn);
		};
		put(text("01A", "問", NOON));
		ReadyChats first = this.fixture.newReadyChats();
		Thread pausedWorker;
		try (ReadyChats.Reader reader = first.reader()) {
			ReadyChat ready = reader.read(1, Duration.ofSeconds(1)).getFirst();
			pausedWorker = Thread.startVirtualThread(() -> worker(first, new Leases(this.fixture.redis)).work(ready));
		}
		awaitLatch(paused);
		comeBack();
		goOn.countDown();
		await().until(() -> !pausedWorker.isAlive());
		assertThat(this.line.accepted).containsExactly("re 問");
	}

	@Test
	void triesAgainByItselfWhatLineDeferred() {
		AtomicInteger calls = new AtomicInteger();
		this.line.outcome = () -> (calls.incrementAndGet() == 1) ? new DeliveryResult.Deferred(DeferralReason.UNCERTAIN)
				: new DeliveryResult.Delivered();
		startInstance();
		put(text("01A", "問", NOON));
		await().pollInterval(GLANCE).untilAsserted(() -> {
			this.clock.advance(Duration.ofSeconds(1));
			assertThat(calls).hasPositiveValue();
			assertThat(this.fixture.redis.hasKey("outbox:{" + HANAKO.value() + "}")).isFalse();
		});
		assertThat(this.line.accepted).containsExactly("re 問");
	}

	@Test
	void showsThatAnAnswerTakesLong() {
		CountDownLatch slow = new CountDownLatch(1);
		this.answer = (text) -> {
			awaitLatch(slow);
			return "re " + text;
		};
		startInstance();
		put(text("01A", "問", NOON));
		await().untilAsserted(() -> assertThat(this.line.loading).containsExactly(HANAKO));
		slow.countDown();
		await().untilAsserted(() -> assertThat(this.line.accepted).containsExactly("re 問"));
	}

	@Test
	void worksOnAfterRedisHasLostEverything() {
		startInstance();
		put(text("01A", "一", NOON));
		await().untilAsserted(() -> assertThat(this.line.accepted).hasSize(1));
		this.fixture.redis.execute((RedisCallback<Object>) (connection) -> {
			connection.serverCommands().flushAll();
			return null;
		});
		put(text("01B", "二", NOON));
		await().untilAsserted(() -> assertThat(this.line.accepted).containsExactly("re 一", "re 二"));
	}

	@Test
	void finishesTheTurnInFlightBeforeItStops() {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch slow = new CountDownLatch(1);
		this.answer = (text) -> {
			begun.countDown();
			awaitLatch(slow);
			return "re " + text;
		};
		Dispatcher dispatcher = startInstance();
		put(text("01A", "問", NOON));
		awaitLatch(begun);
		Thread stopping = Thread.startVirtualThread(dispatcher::stop);
		slow.countDown();
		await().until(() -> !stopping.isAlive());
		assertThat(this.line.accepted).containsExactly("re 問");
		assertThat(this.fixture.readyChats.backlog()).isZero();
	}

	@Test
	void doesWhatATurnWantsInOrderAndBeforeTheReply() {
		this.beforeNoting = () -> assertThat(this.line.accepted).isEmpty();
		startInstance();
		put(text("01A", "記", NOON));
		await().untilAsserted(() -> assertThat(this.line.accepted).containsExactly("re 記"));
		assertThat(this.notes).containsExactly("記", "記二");
		assertThat(this.noted).containsOnlyKeys("01A:0", "01A:1");
		awaitNothingLeft();
	}

	@Test
	void doesACommandAfterACrashBeforeIt() {
		this.beforeNoting = WorkerIntegrationTests::crash;
		put(text("01A", "記", NOON));
		crashOnce();
		assertThat(this.notes).isEmpty();
		assertThat(this.line.accepted).isEmpty();
		this.beforeNoting = () -> {
		};
		comeBack();
		assertThat(this.notes).containsExactly("記", "記二");
		assertThat(this.line.accepted).containsExactly("re 記");
		awaitNothingLeft();
	}

	@Test
	void doesACommandOnceAlthoughACrashHidThatItWasDone() {
		this.afterNoting = WorkerIntegrationTests::crash;
		put(text("01A", "記", NOON));
		crashOnce();
		assertThat(this.notes).containsExactly("記");
		this.afterNoting = () -> {
		};
		comeBack();
		assertThat(this.notes).containsExactly("記", "記二");
		assertThat(this.runs).hasValue(3);
		assertThat(this.line.accepted).containsExactly("re 記");
		awaitNothingLeft();
	}

	@Test
	void doesACommandOnceAlthoughTheReplyOrItsNoteCrashed() {
		this.line.outcome = WorkerIntegrationTests::crash;
		put(text("01A", "記", NOON));
		crashOnce();
		this.line.outcome = DeliveryResult.Delivered::new;
		comeBack();
		assertThat(this.notes).containsExactly("記", "記二");
		assertThat(this.line.accepted).containsExactly("re 記");
		awaitNothingLeft();
	}

	@Test
	void doesNothingForAMessageThatWasTakenBackWhileTheTurnWasMade() {
		this.answer = (text) -> {
			put(event("01U", NOON.plusSeconds(1), new EventContent.Unsent("m-01A")));
			return "re " + text;
		};
		startInstance();
		put(text("01A", "記", NOON));
		await().untilAsserted(() -> assertThat(this.notes).containsExactly("without m-01A"));
		awaitNothingLeft();
		assertThat(this.line.accepted).isEmpty();
	}

	@Test
	void hasEveryFeatureErasesWhatIsOver() {
		startInstance();
		put(event("01U", NOON, new EventContent.Unfollowed()));
		await().untilAsserted(() -> assertThat(this.notes).containsExactly("over"));
		awaitNothingLeft();
	}

	@Test
	void triesACommandAgainWhileRedisIsInTrouble() {
		AtomicInteger calls = new AtomicInteger();
		this.beforeNoting = () -> {
			if (calls.incrementAndGet() < 3) {
				throw new QueryTimeoutException("no answer");
			}
		};
		startInstance();
		put(text("01A", "記", NOON));
		await().untilAsserted(() -> assertThat(this.line.accepted).hasSize(1));
		assertThat(this.notes).containsExactly("記", "記二");
		assertThat(this.fixture.deadLetters.all()).isEmpty();
	}

	@Test
	void givesUpACommandThatIsBroken() {
		this.beforeNoting = () -> {
			throw new IllegalStateException("毒の中身");
		};
		startInstance();
		put(text("01A", "記", NOON));
		await().untilAsserted(() -> assertThat(this.line.accepted).containsExactly("re 記"));
		awaitNothingLeft();
		assertThat(this.fixture.deadLetters.all()).singleElement().satisfies((letter) -> {
			assertThat(letter.kind()).isEqualTo("command note");
			assertThat(letter.toString()).doesNotContain("毒", "記");
		});
	}

	@Test
	void givesUpACommandThatTakesTheProcessWithIt() {
		this.beforeNoting = WorkerIntegrationTests::crash;
		put(text("01A", "記", NOON));
		crashOnce();
		this.fixture.redis.opsForHash().put(this.fixture.keyOf("tries"), "begun:01A:0", "50");
		this.beforeNoting = () -> {
		};
		comeBack();
		assertThat(this.notes).containsExactly("記二");
		assertThat(this.fixture.deadLetters.all()).hasSize(1);
		awaitNothingLeft();
	}

	@Test
	void deliversAMessageOfItsOwnAccordAfterWhatWaitsAlready() {
		CountDownLatch slow = new CountDownLatch(1);
		this.answer = (text) -> {
			awaitLatch(slow);
			return "re " + text;
		};
		startInstance();
		put(text("01A", "問", NOON));
		await().untilAsserted(() -> assertThat(this.line.loading).isNotEmpty());
		assertThat(enqueue("news:1", "お知らせ")).isTrue();
		await().untilAsserted(() -> assertThat(this.fixture.readyChats.backlog()).isOne());
		slow.countDown();
		await().untilAsserted(() -> assertThat(this.line.accepted).containsExactly("re 問", "push: お知らせ"));
		awaitNothingLeft();
	}

	@Test
	void dropsASecondMessageOfTheSameName() {
		startInstance();
		assertThat(enqueue("news:1", "お知らせ")).isTrue();
		await().untilAsserted(() -> assertThat(this.line.accepted).containsExactly("push: お知らせ"));
		assertThat(enqueue("news:1", "お知らせ")).isFalse();
		put(text("01A", "問", NOON));
		await().untilAsserted(() -> assertThat(this.line.accepted).containsExactly("push: お知らせ", "re 問"));
		awaitNothingLeft();
	}

	@Test
	void answersAlthoughAReminderWaits() {
		this.line.refusal = new DeliveryResult.Deferred(DeferralReason.NOT_ALLOWED);
		startInstance();
		outbox().enqueue(push("reminder:1", "明日です").as(Priority.REMINDER));
		await().untilAsserted(() -> assertThat(outbox().outcome(HANAKO, "reminder:1"))
			.hasValueSatisfying((outcome) -> assertThat(outcome.state()).isEqualTo(DeliveryState.DEFERRED)));
		this.line.refusal = null;
		put(text("01A", "問", NOON));
		await().untilAsserted(() -> assertThat(this.line.accepted).containsExactly("re 問"));
		await().untilAsserted(() -> {
			this.clock.advance(Duration.ofSeconds(1));
			assertThat(this.line.accepted).containsExactly("re 問", "push: 明日です");
		});
		await().untilAsserted(() -> assertThat(outbox().outcome(HANAKO, "reminder:1"))
			.hasValueSatisfying((outcome) -> assertThat(outcome.state()).isEqualTo(DeliveryState.DELIVERED)));
	}

	@Test
	void sendsWhatWaitsForTheMorningEarlierOnceTheNightIsShorter() {
		this.clock.advance(Duration.between(NOON, EVENING));
		startInstance();
		OutboxEntry reminder = waitingForTheMorning();
		this.rules.change(QuietHours.of(LocalTime.of(22, 0), LocalTime.of(8, 0)));
		this.clock.advance(Duration.ofMinutes(10));
		outbox().enqueue(reminder);
		await().untilAsserted(() -> assertThat(this.line.accepted).containsExactly("push: 明日です"));
	}

	@Test
	void sendsWhatWaitsForTheMorningLaterOnceTheNightIsLonger() {
		this.clock.advance(Duration.between(NOON, EVENING));
		startInstance();
		OutboxEntry reminder = waitingForTheMorning();
		this.rules.change(QuietHours.of(LocalTime.of(21, 0), LocalTime.of(9, 0)));
		this.clock.advance(Duration.ofHours(11));
		outbox().enqueue(reminder);
		await().untilAsserted(() -> assertThat(outbox().outcome(HANAKO, reminder.id()))
			.hasValueSatisfying((outcome) -> assertThat(outcome.reason()).as("looked at 8:30, again at 8:40")
				.startsWith("until 2026-11-22T23:40:00")));
		this.clock.advance(Duration.ofMinutes(30));
		outbox().enqueue(reminder);
		await().untilAsserted(() -> assertThat(this.line.accepted).containsExactly("push: 明日です"));
	}

	private OutboxEntry waitingForTheMorning() {
		OutboxEntry reminder = push("reminder:1", "明日です").as(Priority.REMINDER);
		outbox().enqueue(reminder);
		await().untilAsserted(() -> assertThat(outbox().outcome(HANAKO, reminder.id()))
			.hasValueSatisfying((outcome) -> assertThat(outcome.state()).isEqualTo(DeliveryState.DEFERRED)));
		assertThat(this.line.accepted).isEmpty();
		return reminder;
	}

	@Test
	void skipsWhatWaitsForSomebodyWhoBlocksTheBotAndWhatComesLater() {
		this.line.refusal = new DeliveryResult.Deferred(DeferralReason.NOT_ALLOWED);
		startInstance();
		outbox().enqueue(push("reminder:1", "明日です"));
		await().untilAsserted(() -> assertThat(outbox().outcome(HANAKO, "reminder:1"))
			.hasValueSatisfying((outcome) -> assertThat(outcome.state()).isEqualTo(DeliveryState.DEFERRED)));
		put(event("01U", NOON, new EventContent.Unfollowed()));
		awaitSkipped("reminder:1");
		this.line.refusal = null;
		outbox().enqueue(push("reminder:2", "あと2時間です"));
		awaitSkipped("reminder:2");
		put(event("01V", NOON.plusSeconds(1), new EventContent.Followed(true)));
		await().untilAsserted(() -> assertThat(this.line.accepted).hasSize(1));
		outbox().enqueue(push("reminder:3", "お帰りなさい"));
		await().untilAsserted(() -> assertThat(this.line.accepted).hasSize(2).contains("push: お帰りなさい"));
	}

	private void awaitSkipped(String id) {
		await().untilAsserted(() -> assertThat(outbox().outcome(HANAKO, id)).hasValueSatisfying((outcome) -> {
			assertThat(outcome.state()).isEqualTo(DeliveryState.SKIPPED);
			assertThat(outcome.reason()).isEqualTo("blocked");
		}));
	}

	@Test
	void pushesOnceAlthoughTheNoteOfItCrashed() {
		outbox().enqueue(push("news:1", "お知らせ"));
		this.line.outcome = WorkerIntegrationTests::crash;
		crashOnce();
		assertThat(this.line.accepted).containsExactly("push: お知らせ");
		assertThat(outbox().outcome(HANAKO, "news:1"))
			.hasValueSatisfying((outcome) -> assertThat(outcome.state()).isEqualTo(DeliveryState.CLAIMED));
		this.line.outcome = DeliveryResult.Delivered::new;
		comeBack();
		assertThat(this.line.accepted).containsExactly("push: お知らせ");
		assertThat(outbox().outcome(HANAKO, "news:1"))
			.hasValueSatisfying((outcome) -> assertThat(outcome.state()).isEqualTo(DeliveryState.DELIVERED));
	}

	@Test
	void doesNotRepeatAPushWhoseKeyLineMayHaveForgotten() {
		outbox().enqueue(push("news:1", "お知らせ"));
		this.line.outcome = WorkerIntegrationTests::crash;
		crashOnce();
		this.line.outcome = DeliveryResult.Delivered::new;
		this.clock.advance(Duration.ofHours(23));
		comeBack();
		assertThat(outbox().outcome(HANAKO, "news:1")).hasValueSatisfying((outcome) -> {
			assertThat(outcome.state()).isEqualTo(DeliveryState.UNDELIVERABLE);
			assertThat(outcome.reason()).isEqualTo("outcome unknown");
		});
	}

	@Test
	void answersByReplyTokenWhatACommandFoundOut() {
		startInstance();
		put(text("01A", "尋ねる", NOON));
		await().untilAsserted(() -> assertThat(this.line.accepted).containsExactly("told 尋ねる"));
		awaitNothingLeft();
	}

	@Test
	void tellsOnceAlthoughACrashHidThatItWasTold() {
		this.afterNoting = WorkerIntegrationTests::crash;
		put(text("01A", "尋ねる", NOON));
		crashOnce();
		this.afterNoting = () -> {
		};
		comeBack();
		assertThat(this.line.accepted).containsExactly("told 尋ねる");
		awaitNothingLeft();
	}

	@Test
	void pushesWhatHappenedElsewhereOnce() {
		startInstance();
		News news = new News(this.fixture.inbox, this.clock);
		news.tell("page-1", HANAKO, "answering", "一");
		news.tell("page-1", HANAKO, "answering", "一");
		news.tell("page-2", HANAKO, "unknown", "二");
		news.tell("page-3", HANAKO, "answering", "三");
		await().untilAsserted(() -> assertThat(this.line.accepted).containsExactly("push: told 一", "push: told 三"));
		awaitNothingLeft();
	}

	@Test
	void rehearsingAnswersNobodyAndLeavesNothingBehind() {
		List<String> heard = new ArrayList<>();
		this.answer = (text) -> {
			heard.add(text);
			return "re " + text;
		};
		TurnRehearsal rehearsal = new TurnRehearsal(worker(this.fixture.readyChats, new Leases(this.fixture.redis)),
				new Dialogue(List.of(new AnsweringFlow())), OutboxCodecs.of(this.fixture.json), this.fixture.json,
				this.clock);

		rehearsal.rehearse();

		assertThat(heard).contains("どんな講座がありますか");
		assertThat(this.line.accepted).isEmpty();
		assertThat(this.fixture.redis.keys("*")).isEmpty();
	}

	private boolean enqueue(String id, String text) {
		return outbox().enqueue(push(id, text));
	}

	private Outbox outbox() {
		return Outboxes.of(this.fixture.redis, this.fixture.json, this.fixture.readyChats::announce);
	}

	private OutboxEntry push(String id, String text) {
		return OutboxEntry.push(id, HANAKO, List.of(new OutgoingMessage.Text(text, List.of())), this.clock.instant());
	}

	/** The time of an event that failed comes at once. */
	private void passTheWaitAfterAFailure(String event) {
		Object until = this.fixture.redis.opsForHash().get(this.fixture.keyOf("tries"), "until:" + event);
		if (until != null) {
			Duration left = Duration.between(this.clock.instant(),
					Instant.ofEpochMilli(Long.parseLong(until.toString())));
			this.clock.advance(left.isPositive() ? left : Duration.ZERO);
		}
	}

	private void awaitNothingLeft() {
		await().untilAsserted(() -> assertThat(this.fixture.redis.keys("*{" + HANAKO.value() + "}"))
			.allMatch((key) -> key.startsWith("session:") || key.startsWith("seen:") || key.startsWith("blocked:")));
	}

	private static <T> T crash() {
		throw new CrashError();
	}

	private Dispatcher startInstance() {
		ReadyChats readyChats = this.fixture.newReadyChats();
		Leases leases = new Leases(this.fixture.redis);
		Dispatcher dispatcher = new Dispatcher(readyChats, this.fixture.unannounced, leases, worker(readyChats, leases),
				java.time.Clock.systemUTC(), this.timers, QUICK);
		dispatcher.start();
		this.dispatchers.add(dispatcher);
		return dispatcher;
	}

	private Worker worker(ReadyChats readyChats, Leases leases) {
		Commands commands = new Commands(List.of(TurnCommandHandler.of("note", Note.class, this::note)),
				this.fixture.json, this.fixture.deadLetters, this.clock);
		Turns turns = new Turns(new Dialogue(List.of(new AnsweringFlow())), commands, this.fixture.mailboxes,
				this.fixture.deadLetters, new LoadingSign(this.line, this.timers), () -> this.maintenance.since(),
				this.clock);
		return new Worker(readyChats, leases, this.fixture.mailboxes, turns, commands,
				Couriers.of(this.line, this.clock, this.rules), this.clock, new SimpleMeterRegistry());
	}

	/** Does a worker's work until the process would end, leaving everything as it is. */
	private void crashOnce() {
		ReadyChats dying = this.fixture.newReadyChats();
		try (ReadyChats.Reader reader = dying.reader()) {
			ReadyChat ready = reader.read(1, Duration.ofSeconds(1)).getFirst();
			assertThatExceptionOfType(CrashError.class)
				.isThrownBy(() -> worker(dying, new Leases(this.fixture.redis)).work(ready));
		}
	}

	/** What the next process does once the dead one's lease has ended. */
	private void comeBack() {
		this.fixture.redis.delete("lease:{" + HANAKO.value() + "}");
		ReadyChats readyChats = this.fixture.newReadyChats();
		readyChats.reclaim(Duration.ZERO, 10).forEach(worker(readyChats, new Leases(this.fixture.redis))::work);
	}

	private void put(IncomingEvent... events) {
		this.fixture.inbox.put(List.of(events));
	}

	private static void awaitLatch(CountDownLatch latch) {
		try {
			assertThat(latch.await(30, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Stands for the end of the process: nothing catches it. */
	private static final class CrashError extends Error {

	}

	private final class AnsweringFlow implements Flow {

		@Override
		public String name() {
			return "answering";
		}

		@Override
		public Optional<Turn> advance(Situation situation, Input input) {
			if (input instanceof Input.Told(String news)) {
				return Optional.of(Turn.saying(new OutgoingMessage.Text("told " + news, List.of())));
			}
			String text = (input instanceof Input.Said(String said)) ? said : "";
			if (text.startsWith("尋")) {
				return Optional.of(Turn.saying().doing(List.of(new Note(text))));
			}
			Turn turn = Turn
				.saying(new OutgoingMessage.Text(WorkerIntegrationTests.this.answer.apply(text), List.of()));
			return Optional.of(text.startsWith("記") ? turn.doing(List.of(new Note(text), new Note(text + "二"))) : turn);
		}

		@Override
		public List<TurnCommand> takenBack(String message) {
			return List.of(new Note("without " + message));
		}

		@Override
		public List<TurnCommand> chatEnded() {
			return List.of(new Note("over"));
		}

	}

	/** Something to be done. */
	record Note(String text) implements TurnCommand {
	}

	/** Notes each command once, however often it is run. */
	private void note(TurnCommandHandler.Origin origin, Note command) {
		this.runs.incrementAndGet();
		this.beforeNoting.run();
		if (this.noted.putIfAbsent(origin.id(), command.text()) == null) {
			this.notes.add(command.text());
		}
		if (command.text().startsWith("尋")) {
			new News(this.fixture.inbox, this.clock).tell(origin, "answering", command.text());
		}
		this.afterNoting.run();
	}

}
