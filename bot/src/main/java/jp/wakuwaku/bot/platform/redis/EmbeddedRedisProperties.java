package jp.wakuwaku.bot.platform.redis;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The Redis that runs with the bot.
 *
 * @param embedded whether a Redis of the bot's own runs on this machine, with its
 * append-only file in the folder redis of wakuwaku.data-dir; otherwise give
 * spring.data.redis.url
 * @param port port of the embedded Redis on 127.0.0.1; 0 takes a free one
 */
@ConfigurationProperties("wakuwaku.redis")
record EmbeddedRedisProperties(@DefaultValue("false") boolean embedded, @DefaultValue("0") int port) {

	EmbeddedRedisProperties {
		if (port < 0 || port > 65_535) {
			throw new IllegalArgumentException("wakuwaku.redis.port: " + port + " (expected: 0 to 65535)");
		}
	}

}
