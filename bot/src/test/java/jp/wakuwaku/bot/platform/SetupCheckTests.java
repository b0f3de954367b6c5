package jp.wakuwaku.bot.platform;

import java.nio.file.Path;
import java.util.Map;

import jp.wakuwaku.bot.BotApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SetupCheckTests {

	@Test
	void refusesBeforeAnythingHasStarted(@TempDir Path folder) {
		SpringApplication bot = new SpringApplication(BotApplication.class);
		bot.setMainApplicationClass(BotApplication.class);
		bot.setDefaultProperties(
				Map.of("wakuwaku.data-dir", folder.resolve("data").toString(), "wakuwaku.redis.embedded", "true"));
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> bot.run("--server.port=0"));
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void explainsWhatIsMissingAndHowToStartTheDemo() {
		assertThatExceptionOfType(StartRefusedException.class)
			.isThrownBy(() -> SetupCheck.require(new MockEnvironment()))
			.satisfies((refusal) -> {
				FailureAnalysis analysis = new StartRefusedFailureAnalyzer()
					.analyze(new IllegalStateException(refusal));
				assertThat(analysis.getDescription()).contains("- line.bot.channel-secret", "- line.bot.channel-token",
						"- Redis", "- wakuwaku.personal-details.keys", "- wakuwaku.public-url");
				assertThat(analysis.getAction()).contains("--spring.profiles.active=demo");
			});
	}

	@Test
	void acceptsRedisServersGivenOneByOne() {
		MockEnvironment environment = new MockEnvironment().withProperty("line.bot.channel-secret", "secret")
			.withProperty("line.bot.channel-token", "token")
			.withProperty("wakuwaku.personal-details.keys", "1:MTExMTExMTExMTExMTExMTExMTExMTExMTExMTExMTE=")
			.withProperty("wakuwaku.public-url", "https://bot.example.jp")
			.withProperty("spring.data.redis.sentinel.nodes[0]", "redis-1.example:26379");
		assertThatCode(() -> SetupCheck.require(environment)).doesNotThrowAnyException();
	}

}
