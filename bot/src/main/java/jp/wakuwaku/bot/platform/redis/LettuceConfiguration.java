package jp.wakuwaku.bot.platform.redis;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.resource.Delay;
import jp.wakuwaku.bot.platform.BlockingRedis;

import org.springframework.boot.data.redis.autoconfigure.ClientResourcesBuilderCustomizer;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/**
 * Makes Redis fail fast and come back fast. The timeouts themselves are Spring Boot's
 * properties {@code spring.data.redis.timeout} and {@code connect-timeout}.
 */
@Configuration(proxyBeanMethods = false)
class LettuceConfiguration {

	private static final Duration LONGEST_RECONNECT_DELAY = Duration.ofMillis(500);

	/** A command for a lost connection fails at once instead of waiting in a queue. */
	@Bean
	LettuceClientOptionsBuilderCustomizer rejectWhenDisconnected() {
		return (options) -> options.autoReconnect(true).disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS);
	}

	@Bean
	ClientResourcesBuilderCustomizer reconnectSoon() {
		return (resources) -> resources
			.reconnectDelay(Delay.exponential(Duration.ZERO, LONGEST_RECONNECT_DELAY, 2, TimeUnit.MILLISECONDS));
	}

	@Bean(defaultCandidate = false)
	@BlockingRedis
	LettuceConnectionFactory blockingRedisConnectionFactory(LettuceConnectionFactory redisConnectionFactory) {
		return BlockingConnections.like(redisConnectionFactory);
	}

}
