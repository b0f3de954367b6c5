package jp.wakuwaku.bot.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import jp.wakuwaku.bot.load.process.JavaServer;
import jp.wakuwaku.bot.outbox.BroadcastProgress;
import jp.wakuwaku.bot.outbox.BroadcastState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the bot while it sends to very many, at moments that nobody can foresee. The
 * build does it once; to a million, twenty times, at the top of the project:
 *
 * <pre>
 * mvn -DskipTests package
 * mvn -pl bot -am test -Dtest=BroadcastProcessTests -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dbroadcast.recipients=1000000 -Dbroadcast.kills=20
 * </pre>
 */
@EnabledOnOs(OS.LINUX)
@BesideOtherTests
class BroadcastProcessTests {

	private static final int RECIPIENTS = Integer.getInteger("broadcast.recipients", 60_000);

	private static final int KILLS = Integer.getInteger("broadcast.kills", 1);

	/** So that a kill finds many chunks under way. */
	private static final Duration API_DELAY = Duration.ofMillis(300);

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@Test
	void sendsToEverybodyOnceThoughTheBotIsKilled() {
		try (TestBed bed = TestBed.withCrowd("broadcast-kills", RECIPIENTS);
				JavaServer bot = bed.bot();
				Mailing mailing = new Mailing(bed, RECIPIENTS)) {
			bed.line().delayApi(API_DELAY);
			mailing.freeze();
			mailing.begin();
			int kills = 0;
			while (kills < KILLS && !mailing.progress().state().isFinal()) {
				bot.begin();
				long share = RECIPIENTS / (KILLS + 1);
				mailing.awaitReached(ThreadLocalRandom.current().nextLong(1, Math.max(2, share)), PATIENCE);
				bot.kill();
				kills++;
			}
			bot.begin();
			mailing.awaitReached(RECIPIENTS, PATIENCE);
			assertEverybodyHasItOnce(bed, mailing, kills);
		}
	}

	private static void assertEverybodyHasItOnce(TestBed bed, Mailing mailing, int kills) {
		List<Integer> times = bed.line().crowd();
		BroadcastProgress progress = mailing.progress();
		Report.print("Broadcast to " + RECIPIENTS + ", killed " + kills + " times: " + times.get(1) + " have it once, "
				+ times.getFirst() + " not; " + progress);
		assertThat(times.get(1)).as("recipients with one message").isEqualTo(RECIPIENTS);
		assertThat(progress.state()).isEqualTo(BroadcastState.FINISHED);
		assertThat(progress.reached()).isEqualTo(RECIPIENTS);
		assertThat(kills).isEqualTo(KILLS);
	}

}
