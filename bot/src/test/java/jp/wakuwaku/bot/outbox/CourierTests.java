package jp.wakuwaku.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.DeliveryResult;
import jp.wakuwaku.bot.line.DeliveryResult.DeferralReason;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.outbox.Courier.Attempt;
import jp.wakuwaku.bot.platform.FixedRules;
import jp.wakuwaku.bot.platform.QuietHours;
import jp.wakuwaku.bot.platform.due.ClockGuard;
import jp.wakuwaku.bot.platform.due.ClockGuards;
import jp.wakuwaku.bot.platform.due.SettableTime;
import jp.wakuwaku.bot.platform.restore.RestoreNote;
import jp.wakuwaku.bot.platform.restore.RestoreNotes;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CourierTests {

	private static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

	private static final ChatId HANAKO = new ChatId("U0123");

	private static final List<OutgoingMessage> MESSAGES = List.of(new OutgoingMessage.Text("はい", List.of()));

	private final List<OutboxEntry> claimed = new ArrayList<>();

	private boolean wanted = true;

	private final ScriptedLine line = new ScriptedLine();

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final Clock clock = Clock.fixed(NOON, ZoneId.of("Asia/Tokyo"));

	private final Courier courier = Couriers.of(this.line, this.clock, this.meters);

	private final OutboxEntry entry = OutboxEntry.answer("01EVENT:reply", new ChatId("U0123"),
			List.of(new OutgoingMessage.Text("はい", List.of())), "token", NOON, true, NOON);

	@Test
	void leavesNothingBehindWhenLineTookTheReply() {
		this.line.answers.add(new DeliveryResult.Delivered());
		assertThat(attempt(this.entry)).isEqualTo(new Attempt.Ended(Outcome.delivered(NOON)));
		assertThat(this.line.calls).containsExactly("reply token");
		assertThat(counted("delivered")).isOne();
	}

	@Test
	void asksForAPushAtOnceWithTheEntrysKeyWhenTheTokenIsRefused() {
		this.line.answers.add(new DeliveryResult.Refused(400));
		this.line.answers.add(new DeliveryResult.Delivered());
		assertThat(attempt(this.entry)).isEqualTo(new Attempt.Ended(Outcome.delivered(NOON)));
		assertThat(this.line.calls).containsExactly("reply token", "push " + this.entry.retryKey());
		assertThat(this.claimed).singleElement().satisfies((claim) -> {
			assertThat(claim.replyToken()).isNull();
			assertThat(claim.claimedAt()).isEqualTo(NOON);
		});
	}

	@Test
	void pushesNothingThatIsNotWantedAnyMore() {
		this.wanted = false;
		assertThat(attempt(OutboxEntry.push("1", HANAKO, MESSAGES, NOON))).isEqualTo(new Attempt.Gone());
		assertThat(this.line.calls).isEmpty();
	}

	@Test
	void keepsADeferredEntryForLater() {
		this.line.answers.add(new DeliveryResult.Deferred(DeferralReason.TOO_MANY_REQUESTS));
		assertThat(attempt(this.entry)).isInstanceOfSatisfying(Attempt.Waits.class,
				(waits) -> assertThat(waits.entry().nextAttemptAt()).isAfter(NOON));
		assertThat(counted("deferred")).isOne();
	}

	@Test
	void makesNoCallForWhatHasLostItsUse() {
		OutboxEntry stale = OutboxEntry.answer("01EVENT:reply", new ChatId("U0123"),
				List.of(new OutgoingMessage.Text("はい", List.of())), "token", NOON.minusSeconds(60), false, NOON);
		assertThat(attempt(stale)).isEqualTo(new Attempt.Ended(Outcome.skipped("too late", NOON)));
		assertThat(this.line.calls).isEmpty();
		assertThat(counted("skipped")).isOne();
	}

	@Test
	void asksTheGuardRightBeforeTheTry() {
		OutboxEntry reminder = OutboxEntry.push("r", HANAKO, MESSAGES, NOON)
			.as(Priority.REMINDER)
			.guardedBy("seats", "booking-1");
		List<String> told = new ArrayList<>();
		DeliveryListener listener = (chat, id, outcome) -> told
			.add(id + " " + outcome.state() + " " + outcome.reason());
		Courier guarded = Couriers.of(this.line, this.clock, this.meters, guard((_) -> Optional.of("cancelled")),
				listener);
		assertThat(guarded.attempt(reminder, (_) -> true))
			.isEqualTo(new Attempt.Ended(Outcome.skipped("cancelled", NOON)));
		assertThat(this.line.calls).isEmpty();
		assertThat(told).containsExactly("r SKIPPED cancelled");
	}

	@Test
	void waitsWhenTheGuardCannotSay() {
		OutboxEntry reminder = OutboxEntry.push("r", HANAKO, MESSAGES, NOON).guardedBy("seats", "booking-1");
		Courier guarded = Couriers.of(this.line, this.clock, this.meters, guard((_) -> {
			throw new IllegalStateException("no");
		}));
		assertThat(guarded.attempt(reminder, (_) -> true)).isInstanceOfSatisfying(Attempt.Waits.class,
				(waits) -> assertThat(waits.entry().nextAttemptAt()).isAfter(NOON));
		assertThat(this.line.calls).isEmpty();
	}

	@Test
	void sendsNothingThatNobodyGuardsAnyMore() {
		OutboxEntry reminder = OutboxEntry.push("r", HANAKO, MESSAGES, NOON).guardedBy("gone", "booking-1");
		assertThat(attempt(reminder)).isEqualTo(new Attempt.Ended(Outcome.undeliverable("nobody guards gone", NOON)));
	}

	@Test
	void tellsNobodyOfAnswers() {
		List<String> told = new ArrayList<>();
		DeliveryListener listener = (chat, id, outcome) -> told.add(id);
		this.line.answers.add(new DeliveryResult.Delivered());
		Couriers.of(this.line, this.clock, this.meters, listener).attempt(this.entry, (_) -> true);
		assertThat(told).isEmpty();
	}

	@Test
	void neitherSendsNorGivesUpWhatGoesByTimeWhileTheClockIsNotBelieved() {
		SettableTime time = new SettableTime(NOON);
		ClockGuard guard = ClockGuards.of(time);
		guard.now();
		time.jumpWall(Duration.ofHours(10));
		Courier courier = new Courier(this.line, Couriers.gate(this.line, time, Set.of()), Couriers.onlookers(), guard,
				new FixedRules(), time, this.meters);
		OutboxEntry reminder = OutboxEntry.push("r", HANAKO, MESSAGES, NOON)
			.as(Priority.REMINDER)
			.usefulUntil(NOON.plusSeconds(3_600));
		assertThat(courier.attempt(reminder, (_) -> true)).isInstanceOfSatisfying(Attempt.Waits.class,
				(waits) -> assertThat(waits.entry().nextAttemptAt()).isBefore(NOON.plusSeconds(60)));
		assertThat(this.line.calls).isEmpty();
		this.line.answers.add(new DeliveryResult.Delivered());
		time.jumpWall(Duration.ofHours(-10));
		assertThat(courier.attempt(reminder, (_) -> true)).isInstanceOf(Attempt.Ended.class);
		assertThat(this.line.calls).hasSize(1);
	}

	@Test
	void whatAStandstillDelayedIntoTheNightWaitsForTheMorning() {
		Instant night = Instant.parse("2026-11-22T14:30:00Z");
		Courier courier = Couriers.of(this.line, Clock.fixed(night, ZoneId.of("Asia/Tokyo")), this.meters);
		OutboxEntry reminder = OutboxEntry.push("r", HANAKO, MESSAGES, NOON).as(Priority.REMINDER);
		assertThat(courier.attempt(reminder, (_) -> true)).isInstanceOf(Attempt.Waits.class);
		Instant almostMorning = Instant.parse("2026-11-22T22:55:00Z");
		assertThat(Couriers.of(this.line, Clock.fixed(almostMorning, ZoneId.of("Asia/Tokyo")), this.meters)
			.attempt(reminder, (_) -> true)).isInstanceOfSatisfying(Attempt.Waits.class,
					(waits) -> assertThat(waits.entry().nextAttemptAt()).isEqualTo("2026-11-22T23:00:00Z"));
		Instant beforeMorning = Instant.parse("2026-11-22T22:30:00Z");
		Instant shortBefore = beforeMorning.minusSeconds(60);
		assertThat(Couriers.of(this.line, Clock.fixed(shortBefore, ZoneId.of("Asia/Tokyo")), this.meters)
			.attempt(reminder.usefulUntil(beforeMorning), (_) -> true)).isInstanceOfSatisfying(Attempt.Waits.class,
					(waits) -> assertThat(waits.entry().nextAttemptAt()).isEqualTo(beforeMorning));
		assertThat(Couriers.of(this.line, Clock.fixed(beforeMorning, ZoneId.of("Asia/Tokyo")), this.meters)
			.attempt(reminder.usefulUntil(beforeMorning), (_) -> true))
			.isEqualTo(new Attempt.Ended(Outcome.skipped("too late", beforeMorning)));
		assertThat(this.line.calls).isEmpty();
		this.line.answers.add(new DeliveryResult.Delivered());
		assertThat(courier.attempt(reminder.as(Priority.BOOKING), (_) -> true)).isInstanceOf(Attempt.Ended.class);
	}

	@Test
	void looksAgainWithinTenMinutesWhetherItIsStillNight() {
		FixedRules rules = new FixedRules();
		TestClock time = new TestClock(Instant.parse("2026-11-22T12:15:00Z"));
		Courier courier = new Courier(this.line, Couriers.gate(this.line, time, Set.of()), Couriers.onlookers(),
				ClockGuards.trusting(time), rules, time, this.meters);
		OutboxEntry reminder = OutboxEntry.push("r", HANAKO, MESSAGES, NOON).as(Priority.REMINDER);
		OutboxEntry waiting = waiting(courier, reminder);
		assertThat(waiting.nextAttemptAt()).isEqualTo("2026-11-22T12:25:00Z");
		assertThat(waiting.attempts()).isZero();
		rules.change(QuietHours.of(LocalTime.of(22, 0), LocalTime.of(8, 0)));
		this.line.answers.add(new DeliveryResult.Delivered());
		assertThat(courier.attempt(waiting, (_) -> true)).as("at 21:15").isInstanceOf(Attempt.Ended.class);
		rules.change(QuietHours.of(LocalTime.of(19, 0), LocalTime.of(10, 0)));
		time.advance(Duration.ofMinutes(12 * 60 + 40));
		assertThat(waiting(courier, reminder).nextAttemptAt()).isEqualTo("2026-11-23T01:00:00Z");
		assertThat(this.line.calls).hasSize(1);
	}

	private static OutboxEntry waiting(Courier courier, OutboxEntry entry) {
		return ((Attempt.Waits) courier.attempt(entry, (_) -> true)).entry();
	}

	@Test
	void makesNoCallForWhatStaffHoldBack() {
		Courier holding = new Courier(this.line, Couriers.gate(this.line, this.clock, Set.of(Priority.ANNOUNCEMENT)),
				Couriers.onlookers(), ClockGuards.trusting(this.clock), new FixedRules(), this.clock, this.meters);
		OutboxEntry news = OutboxEntry.push("n", HANAKO, MESSAGES, NOON).as(Priority.ANNOUNCEMENT);
		assertThat(holding.attempt(news, (_) -> true)).isInstanceOfSatisfying(Attempt.Waits.class, (waits) -> {
			assertThat(waits.entry().attempts()).isZero();
			assertThat(waits.entry().claimedAt()).isNull();
			assertThat(waits.entry().nextAttemptAt()).isAfter(NOON);
		});
		assertThat(this.line.calls).isEmpty();
	}

	@Test
	void makesNoCallButForAnswersWhileTheBotIsBeingMended() {
		Courier mended = new Courier(this.line, Couriers.gate(this.line, this.clock, Set.of(), () -> Optional.of(NOON)),
				Couriers.onlookers(), ClockGuards.trusting(this.clock), new FixedRules(), this.clock, this.meters);
		assertThat(mended.attempt(OutboxEntry.push("b", HANAKO, MESSAGES, NOON), (_) -> true))
			.isInstanceOf(Attempt.Waits.class);
		assertThat(this.line.calls).isEmpty();
		this.line.answers.add(new DeliveryResult.Delivered());
		OutboxEntry answer = OutboxEntry.answer("a", HANAKO, MESSAGES, "token", NOON, true, NOON);
		assertThat(mended.attempt(answer, (_) -> true)).isInstanceOf(Attempt.Ended.class);
		assertThat(this.line.calls).hasSize(1);
	}

	@Test
	void sendsNothingOnceMoreThatCameBackWithABackup() {
		Instant stopped = NOON.plusSeconds(60);
		Courier restored = new Courier(this.line, Couriers.gate(this.line, this.clock, Set.of()),
				Couriers.onlookers((RestoreNotes) () -> Optional.of(RestoreNote.of(NOON, stopped, stopped))),
				ClockGuards.trusting(this.clock), new FixedRules(), this.clock, this.meters);
		for (OutboxEntry old : List.of(OutboxEntry.push("b", HANAKO, MESSAGES, NOON),
				OutboxEntry.answer("a", HANAKO, MESSAGES, "token", NOON, true, stopped.plusSeconds(5)))) {
			assertThat(restored.attempt(old, (_) -> true)).isInstanceOfSatisfying(Attempt.Ended.class,
					(ended) -> assertThat(ended.outcome().state()).isEqualTo(DeliveryState.SKIPPED));
		}
		assertThat(this.line.calls).isEmpty();
		this.line.answers.add(new DeliveryResult.Delivered());
		assertThat(restored.attempt(OutboxEntry.push("c", HANAKO, MESSAGES, stopped.plusMillis(1)), (_) -> true))
			.isInstanceOfSatisfying(Attempt.Ended.class,
					(ended) -> assertThat(ended.outcome().state()).isEqualTo(DeliveryState.DELIVERED));
	}

	private static DeliveryGuard guard(Function<String, Optional<String>> reason) {
		return new DeliveryGuard() {

			@Override
			public String name() {
				return "seats";
			}

			@Override
			public Optional<String> reasonToSkip(String subject, Instant now) {
				return reason.apply(subject);
			}

		};
	}

	private Attempt attempt(OutboxEntry entry) {
		return this.courier.attempt(entry, (claim) -> {
			this.claimed.add(claim);
			return this.wanted;
		});
	}

	private double counted(String outcome) {
		return this.meters.counter("outbox.deliveries", "outcome", outcome).count();
	}

}
