package jp.wakuwaku.bot.programs.content;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jp.wakuwaku.bot.platform.StartRefusedException;
import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.Replacement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has this instance show the programs as they stand, and writes the first ones. */
final class ProgramsFollower {

	private static final Logger logger = LoggerFactory.getLogger(ProgramsFollower.class);

	private final RedisPrograms programs;

	private final ProgramSeed seed;

	private final Clock clock;

	private boolean isSeeded;

	ProgramsFollower(RedisPrograms programs, ProgramSeed seed, Clock clock) {
		this.programs = programs;
		this.seed = seed;
		this.clock = clock;
	}

	/**
	 * Looks whether there are others.
	 * @throws UnreadableProgramsException if they are there, and cannot be read
	 * @throws StartRefusedException if there are none and the file with the first ones is
	 * faulty
	 * @throws org.springframework.dao.DataAccessException when Redis does not answer
	 */
	void look() {
		seed();
		if (this.programs.refresh()) {
			logger.info("Shows {} programs", this.programs.all().size());
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

}
