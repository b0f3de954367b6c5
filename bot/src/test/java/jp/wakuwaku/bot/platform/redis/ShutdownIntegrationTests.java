package jp.wakuwaku.bot.platform.redis;

import java.nio.file.Path;

import io.lettuce.core.RedisClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class ShutdownIntegrationTests {

	@TempDir
	Path data;

	@Test
	void stopsRedisAfterAllThatUsesIt() {
		new SpringApplicationBuilder(RedisConnectionIntegrationTests.Platform.class, LastWords.class)
			.web(WebApplicationType.NONE)
			.profiles("demo")
			.run("--wakuwaku.data-dir=" + this.data)
			.close();
		try (EmbeddedRedis redis = EmbeddedRedis.start(this.data, 0);
				RedisClient client = RedisClient.create(redis.url())) {
			assertThat(client.connect().sync().get("last")).isEqualTo("words");
		}
	}

	/** Connections end with their lifecycle, before any destroy method is called. */
	static class LastWords implements SmartLifecycle {

		private final StringRedisTemplate redis;

		private boolean running;

		LastWords(StringRedisTemplate redis) {
			this.redis = redis;
		}

		@Override
		public void start() {
			this.running = true;
		}

		@Override
		public void stop() {
			this.redis.opsForValue().set("last", "words");
			this.running = false;
		}

		@Override
		public boolean isRunning() {
			return this.running;
		}

	}

}
