package jp.wakuwaku.bot.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.load.process.JavaServer;
import jp.wakuwaku.bot.outbox.BroadcastProgress;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures how fast a broadcast goes out, and what memory the bot needs for it. Not part
 * of the build; at the top of the project:
 *
 * <pre>
 * mvn -DskipTests package
 * mvn -pl bot -am test -Dtest=BroadcastRun -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dbroadcast.recipients=1000000 -Dbroadcast.api-delays=0,200
 * </pre>
 */
class BroadcastRun {

	private static final int RECIPIENTS = Integer.getInteger("broadcast.recipients", 1_000_000);

	private static final int CHUNK = 500;

	private static final String DELAYS = System.getProperty("broadcast.api-delays", "0,200");

	@Test
	void measuresABroadcast() {
		for (String delay : DELAYS.split(",")) {
			measure(Duration.ofMillis(Long.parseLong(delay)));
		}
	}

	private static void measure(Duration delay) {
		try (TestBed bed = TestBed.withCrowd("broadcast-run", RECIPIENTS);
				JavaServer bot = bed.bot();
				Mailing mailing = new Mailing(bed, RECIPIENTS)) {
			bed.line().delayApi(delay);
			bot.start();
			Duration froze = mailing.freeze();
			Duration cpuBefore = bot.usage().cpu();
			long before = bot.usage().residentKilobytes();
			mailing.begin();
			List<Long> resident = new ArrayList<>();
			Awaitility.await().atMost(Duration.ofMinutes(20)).pollInterval(Duration.ofMillis(200)).until(() -> {
				resident.add(bot.usage().residentKilobytes());
				return mailing.progress().state().isFinal();
			});
			Duration cpu = bot.usage().cpu().minus(cpuBefore);
			report(delay, froze, mailing.progress(), cpu, Stream.concat(Stream.of(before), resident.stream()).toList());
			assertThat(bed.line().crowd().get(1)).as("recipients with one message").isEqualTo(RECIPIENTS);
		}
	}

	private static void report(Duration delay, Duration froze, BroadcastProgress progress, Duration cpu,
			List<Long> resident) {
		double seconds = Duration.between(progress.sealedAt(), progress.endedAt()).toMillis() / 1_000.0;
		Report.print(
				"Broadcast to %d, API %d ms: frozen in %d ms, sent in %.1f s: %.0f recipients/s, %.0f calls/s, CPU %.1f s; resident MB before %d, at the end %d, at most %d"
					.formatted(RECIPIENTS, delay.toMillis(), froze.toMillis(), seconds, RECIPIENTS / seconds,
							RECIPIENTS / CHUNK / seconds, cpu.toMillis() / 1_000.0, resident.getFirst() / 1_024,
							resident.getLast() / 1_024,
							resident.stream().mapToLong(Long::longValue).max().orElse(0) / 1_024));
	}

}
