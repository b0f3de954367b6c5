package jp.wakuwaku.bot.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** After the tests of single parts: their logs, too, name nobody. */
@Isolated("runs when all others have ended")
class LogsIntegrationTests {

	@Test
	void noLogShowsAUserId() {
		LoggerFactory.getLogger(LogsIntegrationTests.class).info("The console is listened to");
		assertThat(Console.printed()).contains("The console is listened to");
		assertThat(Canaries.userIdsIn(Console.printed())).isEmpty();
	}

}
