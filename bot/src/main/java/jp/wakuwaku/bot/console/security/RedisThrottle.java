package jp.wakuwaku.bot.console.security;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

import jp.wakuwaku.bot.platform.LuaScripts;
import jp.wakuwaku.bot.residents.Secrets;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try. Whoever signed in from the same place before is held up by
 * nothing but what was tried with their name from there, so that nobody locks others out.
 */
@Component
class RedisThrottle {

	private static final RedisScript<Long> ATTEMPT = LuaScripts.read(Long.class, "console/attempt");

	private static final Limit OF_NAME_FROM_THERE = new Limit(5, Duration.ofMinutes(15));

	/** A whole office may be behind one address. */
	private static final Limit FROM_THERE = new Limit(200, Duration.ofMinutes(15));

	private static final Limit OF_NAME = new Limit(20, Duration.ofHours(1));

	private static final Duration KNOWN = Duration.ofDays(60);

	private final StringRedisTemplate redis;

	private final Secrets secrets;

	RedisThrottle(StringRedisTemplate redis, Secrets secrets) {
		this.redis = redis;
		this.secrets = secrets;
	}

	/**
	 * Counts an attempt, before it is looked at.
	 * @param kind of attempt
	 * @param name as it was typed
	 * @param source an address
	 * @return {@code false} when there were too many
	 */
	boolean allows(String kind, String name, String source) {
		return this.redis.execute(ATTEMPT,
				List.of(pair(kind, name, source), from(kind, source), AccountKeys.failures(hash(kind + "-name", name)),
						known(name, source)),
				OF_NAME_FROM_THERE.most(), OF_NAME_FROM_THERE.within(), FROM_THERE.most(), FROM_THERE.within(),
				OF_NAME.most(), OF_NAME.within()) == 0;
	}

	/**
	 * Counts an attempt at what nobody guesses, and which only may be too much.
	 * @return {@code false} when it was too much
	 */
	boolean allowsFrom(String kind, String source) {
		return this.redis.execute(ATTEMPT, List.of(from(kind, source)), FROM_THERE.most(), FROM_THERE.within()) == 0;
	}

	/**
	 * Counts something of which a member of staff may do so much only, before it is done.
	 * @return {@code false} when it was too much
	 */
	boolean allows(String kind, AccountId id, int times, Duration window) {
		Limit limit = new Limit(times, window);
		String key = AccountKeys.failures(hash(kind, id.value()));
		return this.redis.execute(ATTEMPT, List.of(key), limit.most(), limit.within()) == 0;
	}

	/** Forgets the failures of that name from there. */
	void succeeded(String kind, String name, String source) {
		this.redis.delete(pair(kind, name, source));
	}

	/** Remembers from where somebody signed in. */
	void know(String name, String source) {
		this.redis.opsForValue().set(known(name, source), "1", KNOWN);
	}

	boolean knows(String name, String source) {
		return this.redis.hasKey(known(name, source));
	}

	private String known(String name, String source) {
		return AccountKeys.known(hash(name, Network.of(source)));
	}

	private String from(String kind, String source) {
		return AccountKeys.failures(hash(kind, Network.of(source)));
	}

	private String pair(String kind, String name, String source) {
		return AccountKeys.failures(hash(kind + "-pair", name + "\n" + Network.of(source)));
	}

	/** What was typed may be a password in the wrong field. */
	private String hash(String kind, String value) {
		byte[] hash = this.secrets.code("console", (kind + "\n" + value).getBytes(StandardCharsets.UTF_8));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
	}

	private record Limit(int times, Duration window) {

		String most() {
			return Integer.toString(this.times);
		}

		String within() {
			return Long.toString(this.window.toMillis());
		}

	}

}
