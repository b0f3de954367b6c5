package jp.wakuwaku.bot.journey;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** After the tests of single parts: their logs, too, name nobody. */
@Order(Integer.MAX_VALUE)
class LogsIntegrationTests {

	@Test
	void noLogShowsAUserId() {
		LoggerFactory.getLogger(LogsIntegrationTests.class).info("The console is listened to");
		assertThat(Console.printed()).contains("The console is listened to");
		assertThat(Canaries.userIdsIn(Console.printed())).isEmpty();
	}

}
