package jp.wakuwaku.bot.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.platform.RedisRequirement;
import jp.wakuwaku.bot.platform.redis.EmbeddedRedis;
import jp.wakuwaku.bot.residents.PersonalDetailsRequirement;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Sees to it that a command finds Redis: where a bot runs one of its own, that one.
 *
 * @param joinsABot whether the command may work beside a bot
 * @param opensSecrets whether the command needs the keys
 */
record CommandSetup(boolean joinsABot,
		boolean opensSecrets) implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String EMBEDDED = "wakuwaku.redis.embedded";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		ConfigurableEnvironment environment = context.getEnvironment();
		List<String> problems = new ArrayList<>(RedisRequirement.problems(environment));
		if (this.opensSecrets) {
			problems.addAll(new PersonalDetailsRequirement().problems(environment));
		}
		if (!problems.isEmpty()) {
			throw new CommandFailure(ExitCode.MISUSED, String.join("\n", problems));
		}
		if (this.joinsABot && environment.getProperty(EMBEDDED, Boolean.class, false)) {
			running(environment).ifPresent((url) -> environment.getPropertySources()
				.addFirst(new MapPropertySource("running", Map.of(EMBEDDED, false, "spring.data.redis.url", url))));
		}
	}

	private static Optional<String> running(ConfigurableEnvironment environment) {
		return EmbeddedRedis
			.running(Path.of(environment.getProperty("wakuwaku.data-dir", "data")).toAbsolutePath().normalize());
	}

}
