package jp.wakuwaku.bot.platform.redis;

import java.nio.file.Path;

import io.lettuce.core.RedisClient;
import jp.wakuwaku.bot.platform.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KilledBotIntegrationTests {

	@TempDir
	Path data;

	@Test
	void leavesARedisThatTheNextStartReplacesWithoutLoss() throws Exception {
		try (KilledBot killed = KilledBot.start(this.data)) {
			ProcessHandle orphan = killed.redis();
			killed.kill();
			assertThat(orphan.isAlive()).isTrue();
			try (EmbeddedRedis redis = EmbeddedRedis.start(this.data, 0);
					RedisClient client = RedisClient.create(redis.url())) {
				assertThat(orphan.info().command()).as("the orphan has ended").isEmpty();
				assertThat(client.connect().sync().get("seat")).isEqualTo("taken");
			}
		}
	}

	@Test
	void keepsItsFolderWhileItLives() throws Exception {
		try (KilledBot living = KilledBot.start(this.data)) {
			assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> EmbeddedRedis.start(this.data, 0))
				.withMessageContaining("別のボット（プロセス " + living.pid() + "）");
			assertThat(living.redis().isAlive()).isTrue();
		}
	}

}
