package jp.wakuwaku.bot.reminders;

import java.util.concurrent.TimeUnit;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A season over the end of a year and a leap day, with all that happens to it. */
@ExtendWith(RedisExtension.class)
class SeasonIntegrationTests {

	private static final int SESSIONS = Integer.getInteger("season.sessions", 8);

	private static final int REGISTRATIONS = Integer.getInteger("season.registrations", 80);

	private static final long SEED = Long.getLong("season.seed", 20261130);

	@Test
	@Timeout(value = 60, unit = TimeUnit.MINUTES)
	void remindsEverybodyOnceAndNobodyAfterACancellation() {
		try (Season season = new Season(SESSIONS, REGISTRATIONS, SEED)) {
			season.run();
			System.out.println(season.summary());
			season.check();
		}
	}

}
