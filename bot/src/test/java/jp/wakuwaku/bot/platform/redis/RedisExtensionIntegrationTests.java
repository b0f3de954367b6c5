package jp.wakuwaku.bot.platform.redis;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class RedisExtensionIntegrationTests {

	@RepeatedTest(2)
	void startsEveryTestEmpty() {
		try (RedisClient client = RedisClient.create(RedisExtension.url())) {
			RedisCommands<String, String> redis = client.connect().sync();
			assertThat(redis.dbsize()).isZero();
			redis.set("left", "behind");
		}
	}

}
