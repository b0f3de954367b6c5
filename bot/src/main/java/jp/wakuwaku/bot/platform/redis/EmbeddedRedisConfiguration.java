package jp.wakuwaku.bot.platform.redis;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.binder.MeterBinder;
import jp.wakuwaku.bot.platform.PlatformProperties;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Runs Redis with the bot. Every connection depends on its details, so Spring stops them
 * first and Redis last.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("wakuwaku.redis.embedded")
class EmbeddedRedisConfiguration {

	@Bean
	EmbeddedRedis embeddedRedis(PlatformProperties platform, EmbeddedRedisProperties properties) {
		return EmbeddedRedis.start(platform.dataFolder(), properties.port());
	}

	@Bean
	DataRedisConnectionDetails embeddedRedisConnectionDetails(EmbeddedRedis redis) {
		return new EmbeddedRedisConnectionDetails(redis);
	}

	@Bean
	MeterBinder embeddedRedisRestarts(EmbeddedRedis redis) {
		return FunctionCounter.builder("redis.embedded.restarts", redis, EmbeddedRedis::restarts)
			.description("How often the embedded Redis has died and come back")::register;
	}

}
