package jp.wakuwaku.bot.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import jp.wakuwaku.bot.load.traffic.LoadPlan;

/**
 * What a run may be told on the command line, as system properties that begin with
 * {@code load.}.
 *
 * @param rate events a second
 * @param seconds how long is measured
 * @param warmUpSeconds how long is sent before that
 * @param residents how many people write; 0 for as many as the rate needs
 * @param apiDelays how slow LINE's API is, a measurement each
 * @param fault what befalls calls of LINE's API, by its name in the emulator
 * @param faultShare which share of the calls, 0 to 1
 * @param copies how many times each event is posted at once
 * @param redeliveries how often an event is posted again that got no 200
 */
record Settings(double rate, int seconds, int warmUpSeconds, int residents, List<Duration> apiDelays, String fault,
		double faultShare, int copies, int redeliveries) {

	static Settings read() {
		return new Settings(Double.parseDouble(text("rate", "200")), number("seconds", 60), number("warm-up", 20),
				number("residents", 0),
				Arrays.stream(text("api-delays", "0").split(","))
					.map((millis) -> Duration.ofMillis(Long.parseLong(millis)))
					.toList(),
				text("fault", "none"), Double.parseDouble(text("fault-share", "1")), number("copies", 1),
				number("redeliveries", 0));
	}

	LoadPlan plan() {
		LoadPlan plan = LoadPlan.of(this.rate).copied(this.copies);
		plan = (this.redeliveries > 0) ? plan.redelivering(this.redeliveries) : plan;
		return (this.residents > 0) ? plan.by(this.residents) : plan;
	}

	Duration time() {
		return Duration.ofSeconds(this.seconds);
	}

	Duration warmUp() {
		return Duration.ofSeconds(this.warmUpSeconds);
	}

	static String text(String name, String standard) {
		return System.getProperty("load." + name, standard);
	}

	static int number(String name, int standard) {
		return Integer.getInteger("load." + name, standard);
	}

}
