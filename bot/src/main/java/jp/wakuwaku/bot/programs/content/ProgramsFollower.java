package jp.wakuwaku.bot.programs.content;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

import jp.wakuwaku.bot.platform.Lookout;
import jp.wakuwaku.bot.platform.StartRefusedException;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.Replacement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Has this instance show the programs as they stand, and writes the first ones. What was
 * shown last goes on being shown while Redis does not answer.
 */
final class ProgramsFollower implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(ProgramsFollower.class);

	/**
	 * After Redis' connections (0), before the conversation asks for programs (1,000).
	 */
	private static final int PHASE = 500;

	private static final Duration LOOKS_EVERY = Duration.ofSeconds(2);

	private final RedisPrograms programs;

	private final ProgramSeed seed;

	private final Clock clock;

	private final Lookout lookout = new Lookout("programs", LOOKS_EVERY, this::lookAgain);

	private boolean isSeeded;

	private String problem = "";

	ProgramsFollower(RedisPrograms programs, ProgramSeed seed, Clock clock) {
		this.programs = programs;
		this.seed = seed;
		this.clock = clock;
	}

	/**
	 * Comes back when the programs are shown, or when Redis does not answer.
	 * @throws StartRefusedException if there are none and the file with the first ones is
	 * faulty
	 */
	@Override
	public void start() {
		look();
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
		catch (StartRefusedException ex) {
			// Redis came late, so it is too late to refuse the start.
			logger.error("No first programs: {}", ex.getMessage());
			this.isSeeded = true;
		}
		catch (Throwable ex) {
			// Errors too: nobody else would look.
			report(ex.getClass().getSimpleName());
		}
	}

	private void look() {
		try {
			seed();
			if (this.programs.refresh()) {
				logger.info("Shows {} programs", this.programs.all().size());
			}
			this.problem = "";
		}
		catch (DataAccessException ex) {
			report("Redis: " + ex.getClass().getSimpleName());
		}
		catch (UnreadableProgramsException ex) {
			report(String.valueOf(ex.getMessage()));
		}
	}

	private void seed() {
		if (this.isSeeded) {
			return;
		}
		if (this.programs.latest().number() == 0) {
			Optional<ProgramList> first = this.seed.read(LocalDate.ofInstant(this.clock.instant(), JapanTime.ZONE));
			if (first.isPresent() && this.programs.replace(first.get(), 0) instanceof Replacement.Done) {
				logger.info("Wrote the first {} programs", first.get().programs().size());
			}
		}
		this.isSeeded = true;
	}

	private void report(String now) {
		if (!now.equals(this.problem)) {
			logger.warn("Programs are not followed: {}", now);
		}
		this.problem = now;
	}

}
