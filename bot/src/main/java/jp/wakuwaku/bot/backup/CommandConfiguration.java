package jp.wakuwaku.bot.backup;

import java.time.Clock;
import java.time.ZoneId;

import jp.wakuwaku.bot.platform.PlatformProperties;
import jp.wakuwaku.bot.platform.redis.RedisWithoutBot;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * What commands need of the bot: Redis, the keys, the record of what staff did. Nothing
 * of it is made before it is asked for. Without an annotation by which the bot itself
 * would find it.
 */
@ImportAutoConfiguration({ DataRedisAutoConfiguration.class, JacksonAutoConfiguration.class })
@EnableConfigurationProperties(PlatformProperties.class)
@ConfigurationPropertiesScan({ "jp.wakuwaku.bot.platform.redis", "jp.wakuwaku.bot.residents" })
@ComponentScan({ "jp.wakuwaku.bot.audit", "jp.wakuwaku.bot.platform.restore", "jp.wakuwaku.bot.residents" })
@Import(RedisWithoutBot.class)
class CommandConfiguration {

	@Bean
	Clock clock() {
		return Clock.system(ZoneId.of("Asia/Tokyo"));
	}

}
