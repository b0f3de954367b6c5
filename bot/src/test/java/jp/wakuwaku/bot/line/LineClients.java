package jp.wakuwaku.bot.line;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** Lets the tests of other packages call LINE, or what stands in for it, over HTTP. */
public final class LineClients {

	private LineClients() {
	}

	public static LineApi of(URI endPoint, String token, Duration patience) {
		return new HttpLineApi(new LineCalls(
				new LineProperties("secret", token, endPoint, endPoint, Duration.ofSeconds(10), patience,
						Duration.ofSeconds(10), new LineProperties.Handler("/callback")),
				new SimpleMeterRegistry(), Clock.systemUTC()));
	}

}
