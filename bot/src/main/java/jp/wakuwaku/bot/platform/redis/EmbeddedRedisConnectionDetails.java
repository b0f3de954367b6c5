package jp.wakuwaku.bot.platform.redis;

import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;

/**
 * How Spring Boot reaches the embedded Redis.
 *
 * @param redis the running one
 */
record EmbeddedRedisConnectionDetails(EmbeddedRedis redis) implements DataRedisConnectionDetails {

	@Override
	public String getPassword() {
		return this.redis.password();
	}

	@Override
	public Standalone getStandalone() {
		return Standalone.of("127.0.0.1", this.redis.port());
	}

}
