package jp.wakuwaku.bot.load;

import java.time.Duration;
import java.util.List;

import io.lettuce.core.RedisClient;
import jp.wakuwaku.bot.load.history.Verdict;
import jp.wakuwaku.bot.load.process.JavaServer;
import jp.wakuwaku.bot.load.traffic.LoadGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledOnOs(OS.LINUX)
@BesideOtherTests
class GracefulStopProcessTests {

	private static final Duration SETTLE_WITHIN = Duration.ofSeconds(60);

	/** 128 and the number of SIGTERM. */
	private static final int ENDED_BY_SIGTERM = 143;

	@Test
	void finishesTheTurnsInFlight() {
		try (TestBed bed = new TestBed("graceful-stop");
				JavaServer bot = bed.bot();
				LoadGenerator load = bed.load(Rounds.plan(), bot)) {
			bed.line().delayApi(Duration.ofSeconds(1));
			bot.start();
			Rounds rounds = Rounds.begin(load);
			rounds.awaitWork();
			assertThat(bot.terminate()).isEqualTo(ENDED_BY_SIGTERM);
			assertThat(chatsInWork(bed.redis().url())).isEmpty();
			bot.start();
			rounds.awaitWork();
			Verdict verdict = bed.settle(load.finish(), SETTLE_WITHIN);
			Report.print("Graceful stop: " + verdict);
			assertThat(verdict).matches(Verdict::keepsPromises, "keeps its promises");
		}
	}

	private static List<String> chatsInWork(String redis) {
		try (RedisClient client = RedisClient.create(redis)) {
			return client.connect().sync().keys("lease:*");
		}
	}

}
