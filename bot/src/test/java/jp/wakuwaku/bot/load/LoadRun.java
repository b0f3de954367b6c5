package jp.wakuwaku.bot.load;

import java.net.URI;
import java.time.Duration;

import jp.wakuwaku.bot.load.history.Verdict;
import jp.wakuwaku.bot.load.process.Credentials;
import jp.wakuwaku.bot.load.process.JavaServer;
import jp.wakuwaku.bot.load.process.Usage;
import jp.wakuwaku.bot.load.traffic.Channel;
import jp.wakuwaku.bot.load.traffic.EmulatorClient;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures the packaged bot. Not part of the build; at the top of the project:
 *
 * <pre>
 * mvn -DskipTests package
 * mvn -pl bot -am test -Dtest=LoadRun -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dload.rate=200 -Dload.seconds=60 -Dload.api-delays=0,3000
 * </pre>
 *
 * {@link Settings} lists the other properties. With {@code load.bot},
 * {@code load.emulator} (their addresses), {@code load.pid} (the bot's process),
 * {@code load.secret} and {@code load.token} it measures what runs already; the emulator
 * then needs {@code wakuwaku.emulator.ledger=true}.
 */
class LoadRun {

	private static final Duration SETTLE_WITHIN = Duration.ofSeconds(90);

	private final Settings settings = Settings.read();

	@Test
	void measuresTheBot() {
		if (!Settings.text("bot", "").isBlank()) {
			measureWhatRuns();
			return;
		}
		try (TestBed bed = new TestBed("load"); JavaServer bot = bed.bot()) {
			Duration start = bot.start();
			Report.print("ready after " + start.toMillis() + " ms, " + bot.usage().residentKilobytes() / 1_024
					+ " MB resident, " + bot.usage().cpu().toMillis() + " ms CPU");
			measure(bed.line(), new Subject("bot", bed.channel(bot), bot::usage));
			Report.print("Redis: " + bed.redis().usage());
		}
	}

	private void measureWhatRuns() {
		EmulatorClient line = new EmulatorClient(URI.create(Settings.text("emulator", "http://127.0.0.1:8080")));
		long pid = Long.getLong("load.pid", ProcessHandle.current().pid());
		Channel channel = new Channel(URI.create(Settings.text("bot", "")).resolve("/callback"),
				Settings.text("secret", Credentials.SECRET), line.botId(Settings.text("token", Credentials.TOKEN)));
		measure(line, new Subject("bot", channel, () -> Usage.of(pid)));
	}

	private void measure(EmulatorClient line, Subject subject) {
		Measurement measurement = new Measurement(line, this.settings);
		measurement.warmUp(subject);
		for (Duration apiDelay : this.settings.apiDelays()) {
			Result result = measurement.measure(subject, apiDelay, SETTLE_WITHIN);
			Report.print(result.toString());
			assertThat(result.verdict()).matches(Verdict::keepsPromises, "keeps its promises");
		}
	}

}
