package jp.wakuwaku.bot.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jp.wakuwaku.bot.load.process.JavaServer;
import org.junit.jupiter.api.Test;

/**
 * Compares the bot with plain echoes of the same JDK and the same options, one after the
 * other under the same load. Not part of the build; at the top of the project:
 *
 * <pre>
 * mvn -DskipTests package
 * mvn -pl bot -am test -Dtest=PeerRun -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dload.rate=200 -Dload.seconds=60 -Dload.api-delays=0,3000
 * </pre>
 */
class PeerRun {

	private static final Duration SETTLE_WITHIN = Duration.ofSeconds(20);

	private final Settings settings = Settings.read();

	@Test
	void comparesTheBotWithPlainEchoes() {
		try (TestBed bed = new TestBed("peers")) {
			List<Result> bot = measure(bed, "bot", TestBed::bot);
			List<Result> waiting = measure(bed, "echo, replies before it acknowledges", (it) -> it.echo(true));
			List<Result> async = measure(bed, "echo, does not wait for LINE", (it) -> it.echo(false));
			for (int i = 0; i < bot.size(); i++) {
				compare(bot.get(i), waiting.get(i));
				compare(bot.get(i), async.get(i));
			}
		}
	}

	private List<Result> measure(TestBed bed, String name, Function<TestBed, JavaServer> start) {
		List<Result> results = new ArrayList<>();
		try (JavaServer server = start.apply(bed)) {
			Report.print(name + ": ready after " + server.start().toMillis() + " ms");
			Subject subject = new Subject(name, bed.channel(server), server::usage);
			Measurement measurement = new Measurement(bed.line(), this.settings);
			measurement.warmUp(subject);
			for (Duration apiDelay : this.settings.apiDelays()) {
				Result result = measurement.measure(subject, apiDelay, SETTLE_WITHIN);
				Report.print(result.toString());
				results.add(result);
			}
		}
		return results;
	}

	private static void compare(Result bot, Result echo) {
		Report.print("API at %,d ms, bot : %s = CPU a webhook %.2f, acknowledgement p99 %.2f, answered %.1f : %.1f %%"
			.formatted(bot.apiDelay().toMillis(), echo.subject(),
					bot.cpuMillisPerWebhook() / echo.cpuMillisPerWebhook(),
					Percentiles.millis(bot.acknowledgement().at(0.99))
							/ Percentiles.millis(echo.acknowledgement().at(0.99)),
					100 * bot.answeredInTime(), 100 * echo.answeredInTime()));
	}

}
