package jp.wakuwaku.bot.platform;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Has this instance follow what all of them share in Redis: looks before the bot takes up
 * work, and every two seconds from then on. What was read last stays good while nothing
 * can be read.
 */
public final class Follower implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Follower.class);

	/** A change is everywhere within five seconds. */
	private static final Duration EVERY = Duration.ofSeconds(2);

	/** After Redis' connections (0), before the rehearsal (900) and the work (1,000). */
	private static final int PHASE = 500;

	private final String name;

	private final Runnable look;

	private final Lookout lookout;

	private String problem = "";

	/**
	 * Prepares to follow.
	 * @param name of what is followed, for the log
	 * @param look takes over what has changed; may throw, because what cannot be read now
	 * is read the next time
	 */
	public Follower(String name, Runnable look) {
		this(name, EVERY, look);
	}

	/**
	 * Prepares to follow.
	 * @param name of what is followed, for the log
	 * @param every the pause between two looks
	 * @param look as above
	 */
	public Follower(String name, Duration every, Runnable look) {
		this.name = name;
		this.look = look;
		this.lookout = new Lookout(name, every, this::lookAgain);
	}

	/**
	 * Comes back after the first look, whatever became of it.
	 * @throws StartRefusedException if the first look does
	 */
	@Override
	public void start() {
		try {
			look();
		}
		catch (StartRefusedException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			report(reason(ex));
		}
		this.lookout.start();
	}

	@Override
	public void stop() {
		this.lookout.stop();
	}

	@Override
	public boolean isRunning() {
		return this.lookout.isRunning();
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

	private void lookAgain() {
		try {
			look();
		}
		catch (Throwable ex) {
			// Errors too, because nobody else would look; and it is too late to refuse
			// the start where Redis came late.
			report(reason(ex));
		}
	}

	private void look() {
		this.look.run();
		this.problem = "";
	}

	/** Once, for as long as it lasts. */
	private void report(String now) {
		if (!now.equals(this.problem)) {
			logger.warn("{} cannot be followed: {}", this.name, now);
		}
		this.problem = now;
	}

	/** Other messages could repeat what was read. */
	private static String reason(Throwable failure) {
		return switch (failure) {
			case UnreadableRecordException ex -> String.valueOf(ex.getMessage());
			case StartRefusedException ex -> String.valueOf(ex.getMessage());
			case DataAccessException ex -> "Redis: " + ex.getClass().getSimpleName();
			default -> failure.getClass().getSimpleName();
		};
	}

}
