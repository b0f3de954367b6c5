package jp.wakuwaku.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import jp.wakuwaku.bot.line.Quota;
import jp.wakuwaku.bot.outbox.DeliveryGate.Entry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryGateTests {

	private static final Instant NOON = Instant.parse("2026-11-30T03:00:00Z");

	private final Set<Priority> paused = EnumSet.noneOf(Priority.class);

	private final ScriptedLine line = new ScriptedLine();

	private final TestClock clock = new TestClock(NOON);

	private final DeliveryGate gate = Couriers.gate(this.line, this.clock, this.paused);

	private boolean isOpen(Priority priority) {
		return this.gate.enter(Endpoint.PUSH, priority) instanceof Entry.Open;
	}

	@Test
	void holdsBackWhatStaffHavePausedAndNothingElse() {
		this.paused.add(Priority.REMINDER);
		assertThat(isOpen(Priority.REMINDER)).isFalse();
		assertThat(isOpen(Priority.ANNOUNCEMENT)).isTrue();
		assertThat(isOpen(Priority.BOOKING)).isTrue();
		assertThat(this.gate.enter(Endpoint.PUSH, Priority.REMINDER)).isInstanceOfSatisfying(Entry.Closed.class,
				(closed) -> assertThat(closed.until()).isBetween(NOON.plusSeconds(30), NOON.plusSeconds(90)));
		this.paused.clear();
		assertThat(isOpen(Priority.REMINDER)).isTrue();
	}

	@Test
	void stopsAnnouncementsOnlyWhenTheMonthsQuotaIsUsedUp() {
		this.line.quota = Optional.of(new Quota(100L));
		this.line.consumption = OptionalLong.of(100);
		this.gate.refused(Endpoint.PUSH, 1);
		assertThat(isOpen(Priority.ANNOUNCEMENT)).isFalse();
		assertThat(isOpen(Priority.REMINDER)).isTrue();
		assertThat(isOpen(Priority.BOOKING)).isTrue();
		assertThat(this.gate.isHeldBack(Priority.ANNOUNCEMENT)).isTrue();
	}

	@Test
	void keepsPlacesForWhoeverHasWritten() {
		int reminders = 0;
		while (reminders < 1_000 && isOpen(Priority.REMINDER)) {
			reminders++;
			this.clock.advance(Duration.ofMillis(10));
		}
		assertThat(reminders).isEqualTo(400);
		assertThat(isOpen(Priority.ANSWER)).isTrue();
		this.gate.leave(Priority.REMINDER);
		assertThat(isOpen(Priority.REMINDER)).isTrue();
	}

	@Test
	void hasThoseWithoutAPlaceComeBackOneAfterAnother() {
		while (isOpen(Priority.REMINDER)) {
			this.clock.advance(Duration.ofMillis(10));
		}
		Instant first = ((Entry.Closed) this.gate.enter(Endpoint.PUSH, Priority.REMINDER)).until();
		Instant second = ((Entry.Closed) this.gate.enter(Endpoint.PUSH, Priority.REMINDER)).until();
		assertThat(second).isAfter(first).isAfter(this.clock.instant());
	}

	@Test
	void slowsAllDownWhenLineSaysThatItIsTooMuch() {
		this.gate.refused(Endpoint.PUSH, 1);
		assertThat(isOpen(Priority.ANSWER)).isFalse();
		assertThat(this.gate.enter(Endpoint.REPLY, Priority.ANSWER)).isInstanceOf(Entry.Open.class);
		this.clock.advance(Duration.ofMillis(1));
		assertThat(isOpen(Priority.ANNOUNCEMENT)).isFalse();
		assertThat(isOpen(Priority.ANSWER)).isTrue();
	}

}
