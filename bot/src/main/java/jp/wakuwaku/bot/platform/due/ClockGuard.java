package jp.wakuwaku.bot.platform.due;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import jp.wakuwaku.bot.platform.due.ClockReadings.Reading;

/**
 * Tells the present as long as it can be believed. After a jump nothing is done by time
 * until the clock is back, staff say that it is right now, or the bot starts again.
 */
public final class ClockGuard {

	private static final Logger logger = LoggerFactory.getLogger(ClockGuard.class);

	private final ClockReadings readings;

	private final ClockConfirmations confirmations;

	private @Nullable Reading from;

	private long confirmed;

	private volatile @Nullable Instant parkedSince;

	ClockGuard(ClockReadings readings, ClockConfirmations confirmations) {
		this.readings = readings;
		this.confirmations = confirmations;
	}

	/**
	 * Reads the clocks.
	 * @return the present; empty while nothing may be done by time
	 * @throws org.springframework.dao.DataAccessException when Redis does not tell
	 */
	public synchronized Optional<Instant> now() {
		Reading reading = this.readings.read();
		if (this.from == null) {
			begin(reading, this.confirmations.count());
		}
		else if (ClockPolicy.hasJumped(this.from, reading)) {
			long count = this.confirmations.count();
			if (count == this.confirmed) {
				park(reading);
				return Optional.empty();
			}
			begin(reading, count);
		}
		resume();
		return Optional.of(reading.wall());
	}

	private void begin(Reading reading, long count) {
		this.from = reading;
		this.confirmed = count;
	}

	private void park(Reading reading) {
		if (this.parkedSince == null) {
			this.parkedSince = reading.wall();
			logger.error("The clock has jumped by more than {}: nothing is sent by time until it is back, or "
					+ "somebody says that it is right", ClockPolicy.MOST);
		}
	}

	private void resume() {
		if (this.parkedSince != null) {
			this.parkedSince = null;
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

	/** Says for staff that the time is right as it is now, in all instances. */
	public void confirm() {
		this.confirmations.add();
	}

}
