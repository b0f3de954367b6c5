package jp.wakuwaku.bot.line;

import java.net.URI;
import java.time.Duration;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class LineConfigurationTests {

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withUserConfiguration(LineConfiguration.class)
		.withBean(SimpleMeterRegistry.class);

	@Test
	void needsNoMoreThanSecretAndToken() {
		this.application.withPropertyValues("line.bot.channel-secret=the-secret", "line.bot.channel-token=the-token")
			.run((context) -> {
				assertThat(context).hasSingleBean(LineApi.class);
				assertThat(context.getBean(LineProperties.class))
					.isEqualTo(new LineProperties("the-secret", "the-token", URI.create("https://api.line.me"),
							URI.create("https://api-data.line.me"), Duration.ofSeconds(2), Duration.ofSeconds(8),
							Duration.ofSeconds(8), new LineProperties.Handler("/callback")));
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "line.bot.channel-secret", "line.bot.channel-token" })
	void saysWhichOfThemIsMissing(String property) {
		this.application.withPropertyValues("line.bot.channel-secret=s", "line.bot.channel-token=t", property + "=")
			.run((context) -> assertThat(context.getStartupFailure()).rootCause()
				.hasMessageStartingWith(property + ": missing"));
	}

	@Test
	void saysThatTheyAreMissingWhenNothingIsGiven() {
		this.application.run((context) -> assertThat(context.getStartupFailure()).rootCause()
			.hasMessageStartingWith("line.bot.channel-secret: missing"));
	}

	@Test
	void keepsSecretAndTokenOutOfLogs() {
		assertThat(LineStub.properties(URI.create("http://localhost"))).asString()
			.contains("http://localhost")
			.doesNotContain("=secret", "=token");
	}

}
