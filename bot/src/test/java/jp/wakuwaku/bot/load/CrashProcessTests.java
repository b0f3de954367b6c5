package jp.wakuwaku.bot.load;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import jp.wakuwaku.bot.load.history.Verdict;
import jp.wakuwaku.bot.load.process.JavaServer;
import jp.wakuwaku.bot.load.traffic.LoadGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills what runs, at moments that nobody can foresee. The build does a few rounds; many
 * of them, at the top of the project:
 *
 * <pre>
 * mvn -DskipTests package
 * mvn -pl bot -am test -Dtest=CrashProcessTests -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dcrash.rate=200 -Dcrash.bot-kills=20 -Dcrash.redis-kills=10
 * </pre>
 */
@EnabledOnOs(OS.LINUX)
@BesideOtherTests
class CrashProcessTests {

	private static final Duration SETTLE_WITHIN = Duration.ofSeconds(60);

	/** So that a kill finds some replies taken by LINE and not yet written down. */
	private static final Duration API_DELAY = Duration.ofMillis(200);

	private static final int BOT_KILLS = Rounds.count("bot-kills", 3);

	private static final int REDIS_KILLS = Rounds.count("redis-kills", 2);

	@Test
	void answersEveryAcknowledgedEventOnceThoughTheBotIsKilled() {
		try (TestBed bed = new TestBed("crash-bot");
				JavaServer bot = bed.bot();
				LoadGenerator load = bed.load(Rounds.plan(), bot)) {
			bed.line().delayApi(API_DELAY);
			bot.start();
			Rounds rounds = Rounds.begin(load);
			for (int round = 0; round < BOT_KILLS; round++) {
				rounds.awaitWork();
				bot.kill();
				if (round % 3 == 1) {
					killWhileItStarts(bot);
				}
				bot.start();
				rounds.awaitCalm(bed);
			}
			rounds.awaitWork();
			assertExactlyOnce(bed, load);
		}
	}

	@Test
	void answersEveryAcknowledgedEventOnceThoughRedisIsKilled() {
		try (TestBed bed = new TestBed("crash-redis");
				JavaServer bot = bed.bot();
				LoadGenerator load = bed.load(Rounds.plan(), bot)) {
			bed.line().delayApi(API_DELAY);
			bot.start();
			Rounds rounds = Rounds.begin(load);
			for (int round = 0; round < REDIS_KILLS; round++) {
				rounds.awaitWork();
				bed.redis().kill();
				bed.redis().start();
				rounds.awaitCalm(bed);
			}
			rounds.awaitWork();
			assertExactlyOnce(bed, load);
		}
	}

	@Test
	void answersEveryAcknowledgedEventOnceThoughTheBotIsKilledBesideItsOwnRedis() {
		try (TestBed bed = new TestBed("crash-embedded");
				JavaServer bot = bed.botWithEmbeddedRedis();
				LoadGenerator load = bed.load(Rounds.plan(), bot)) {
			bed.line().delayApi(API_DELAY);
			bot.start();
			Rounds rounds = Rounds.begin(load);
			for (int round = 0; round < Math.ceilDiv(BOT_KILLS, 3); round++) {
				rounds.awaitWork();
				bot.kill();
				bot.start();
				rounds.awaitCalm(bed);
			}
			rounds.awaitWork();
			assertExactlyOnce(bed, load);
			bot.terminate();
		}
	}

	private static void killWhileItStarts(JavaServer bot) {
		bot.begin();
		Rounds.let(Duration.ofMillis(ThreadLocalRandom.current().nextLong(500, 5_000)));
		bot.kill();
	}

	private static void assertExactlyOnce(TestBed bed, LoadGenerator load) {
		Verdict verdict = bed.settle(load.finish(), SETTLE_WITHIN);
		Report.print("Crash test: " + verdict);
		assertThat(verdict).matches(Verdict::keepsPromises, "keeps its promises");
		assertThat(verdict.acknowledged()).isPositive();
	}

}
