package jp.wakuwaku.bot.platform.due;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import jp.wakuwaku.bot.platform.Alarms;
import jp.wakuwaku.bot.platform.due.ClockReadings.Reading;

/**
 * Tells the present as long as it can be believed. After a jump nothing is done by time
 * until the clock is back, staff say that it is right now, or the bot starts again.
 */
public final class ClockGuard {

	/** What staff are told that it is about: the kind of its alarm. */
	public static final String ALARM = "clock-jumped";

	private static final Logger logger = LoggerFactory.getLogger(ClockGuard.class);

	private final ClockReadings readings;

	private final ClockConfirmations confirmations;

	private final Alarms alarms;

	private final RecentReadings recent = new RecentReadings();

	private long confirmed;

	private volatile @Nullable Instant parkedSince;

	ClockGuard(ClockReadings readings, ClockConfirmations confirmations, Alarms alarms) {
		this.readings = readings;
		this.confirmations = confirmations;
		this.alarms = alarms;
	}

	/**
	 * Reads the clocks.
	 * @return the present; empty while nothing may be done by time
	 * @throws org.springframework.dao.DataAccessException when Redis does not tell
	 */
	public synchronized Optional<Instant> now() {
		Reading reading = this.readings.read();
		if (this.recent.isEmpty()) {
			this.alarms.clear(ALARM);
			begin(reading, this.confirmations.count());
		}
		else if (this.recent.isJump(reading)) {
			long count = this.confirmations.count();
			if (count == this.confirmed) {
				park(reading);
				return Optional.empty();
			}
			begin(reading, count);
		}
		this.recent.add(reading);
		resume();
		return Optional.of(reading.wall());
	}

	private void begin(Reading reading, long count) {
		this.recent.beginAt(reading);
		this.confirmed = count;
	}

	private void park(Reading reading) {
		if (this.parkedSince == null) {
			this.parkedSince = reading.wall();
			logger.error("The clock has jumped by more than {}: nothing is sent by time until it is back, or "
					+ "somebody says that it is right", ClockPolicy.MOST);
			this.alarms.raise(ALARM, ALARM, reading.wall());
		}
	}

	private void resume() {
		if (this.parkedSince != null) {
			this.parkedSince = null;
			this.alarms.clear(ALARM);
			logger.info("What is sent by time goes on");
		}
	}

	/**
	 * Whether nothing is done by time, as the clocks were last read.
	 * @return true from a jump on
	 */
	public boolean isParked() {
		return this.parkedSince != null;
	}

	/**
	 * What time it would be without the jump.
	 * @return the same as the clock when there was none
	 */
	public synchronized Instant believed() {
		Reading reading = this.readings.read();
		if (!isParked()) {
			return reading.wall();
		}
		Reading latest = this.recent.latest();
		return latest.wall().plusNanos(reading.nanos() - latest.nanos());
	}

	/** Says for staff that the time is right as it is now, in all instances. */
	public void confirm() {
		this.confirmations.add();
	}

}
