package jp.wakuwaku.bot.platform;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * Refuses to start an incomplete bot before anything of it runs. Looks at the bot's own
 * {@code main} only: a test puts together what it needs.
 */
class SetupCheck implements ApplicationListener<ApplicationPreparedEvent> {

	private static final List<String> REDIS_SERVERS = List.of("spring.data.redis.host",
			"spring.data.redis.sentinel.nodes", "spring.data.redis.cluster.nodes");

	@Override
	public void onApplicationEvent(ApplicationPreparedEvent event) {
		Class<?> main = event.getSpringApplication().getMainApplicationClass();
		if (main != null && getClass().getPackageName().startsWith(main.getPackageName() + ".")) {
			require(event.getApplicationContext().getEnvironment());
		}
	}

	static void require(Environment environment) {
		List<String> problems = new ArrayList<>(setup(environment).problems());
		SpringFactoriesLoader.forDefaultResourceLocation()
			.load(SetupRequirement.class)
			.forEach((requirement) -> problems.addAll(requirement.problems(environment)));
		if (!problems.isEmpty()) {
			throw new StartRefusedException("設定が足りないか、正しくないため、起動しません。\n\n  - " + String.join("\n  - ", problems), """
					上の設定を環境変数かコマンドライン（--名前=値）で指定してください。
					LINE を使わずに試すときは --spring.profiles.active=demo を付けて起動してください。""");
		}
	}

	static Setup setup(Environment environment) {
		return new Setup(text(environment, "line.bot.channel-secret"), text(environment, "line.bot.channel-token"),
				text(environment, "line.bot.api-end-point"), text(environment, "line.bot.blob-end-point"),
				isTrue(environment, "wakuwaku.emulator.enabled"), isTrue(environment, "wakuwaku.redis.embedded"),
				text(environment, "spring.data.redis.url"), hasRedisServers(environment));
	}

	private static String text(Environment environment, String name) {
		return environment.getProperty(name, "");
	}

	private static boolean isTrue(Environment environment, String name) {
		return environment.getProperty(name, Boolean.class, false);
	}

	private static boolean hasRedisServers(Environment environment) {
		return REDIS_SERVERS.stream()
			.anyMatch((name) -> Binder.get(environment)
				.bind(name, Bindable.listOf(String.class))
				.map((servers) -> servers.stream().anyMatch((server) -> !server.isBlank()))
				.orElse(false));
	}

}
