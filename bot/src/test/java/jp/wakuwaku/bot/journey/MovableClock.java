package jp.wakuwaku.bot.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

import jp.wakuwaku.bot.platform.due.ClockReadings;

/** The bot's clock, which a test takes to another day and back; as if time had passed. */
final class MovableClock extends Clock {

	private final Clock real = Clock.system(ZoneId.of("Asia/Tokyo"));

	private volatile Duration ahead = Duration.ZERO;

	void moveTo(Instant then) {
		this.ahead = Duration.between(this.real.instant(), then);
	}

	/** To the next noon, because some things are not sent at night. */
	void moveToDay() {
		moveTo(tomorrowAt(LocalTime.NOON));
	}

	/** To a time at which nobody is to be woken. */
	void moveToNight() {
		moveTo(tomorrowAt(LocalTime.of(2, 0)));
	}

	private Instant tomorrowAt(LocalTime time) {
		return this.real.instant()
			.atZone(getZone())
			.toLocalDate()
			.plusDays(1)
			.atTime(time)
			.atZone(getZone())
			.toInstant();
	}

	void moveBack() {
		this.ahead = Duration.ZERO;
	}

	/** All clocks move alike, so that none of them is mistrusted. */
	ClockReadings readings(ClockReadings readings) {
		return () -> {
			ClockReadings.Reading reading = readings.read();
			Duration by = Duration.between(this.real.instant(), reading.wall());
			return new ClockReadings.Reading(reading.wall(), reading.redis().plus(by), reading.nanos() + by.toNanos());
		};
	}

	@Override
	public Instant instant() {
		return this.real.instant().plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return this.real.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException();
	}

}
