package jp.wakuwaku.bot.platform.redis;

import org.springframework.context.annotation.Import;

/**
 * Runs the embedded Redis, where one is wanted, for what runs in place of the bot. To be
 * imported; the bot itself finds the same by looking through this package.
 */
@Import(EmbeddedRedisConfiguration.class)
public final class RedisWithoutBot {

}
