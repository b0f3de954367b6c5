package jp.wakuwaku.bot.console.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.wakuwaku.bot.platform.LuaScripts;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * Links by which somebody chooses a password, once and within a week. A new one makes the
 * one before void; Redis holds hashes only.
 */
@Component
class RedisInvitations {

	static final Duration OPEN = Duration.ofDays(7);

	private static final RedisScript<Long> USE = LuaScripts.read(Long.class, "console/use-invitation");

	private static final Pattern FORM = Pattern.compile("([0-9a-z-]{1,40})\\.([0-9A-Za-z_-]{22})");

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 16;

	private final StringRedisTemplate redis;

	RedisInvitations(StringRedisTemplate redis) {
		this.redis = redis;
	}

	/** A token that stands in the link's address. */
	String make(AccountId id) {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		this.redis.opsForValue().set(AccountKeys.invitation(id), hash(secret), OPEN);
		return id + "." + secret;
	}

	/** Whose token it is, as long as it was not used. */
	Optional<AccountId> find(String token) {
		Matcher matcher = FORM.matcher(token);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		AccountId id = new AccountId(matcher.group(1));
		return Optional.ofNullable(this.redis.opsForValue().get(AccountKeys.invitation(id)))
			.filter((known) -> isSame(known, hash(matcher.group(2))))
			.map((_) -> id);
	}

	/** {@code false} when somebody used it meanwhile. */
	boolean use(String token) {
		Matcher matcher = FORM.matcher(token);
		return matcher.matches() && this.redis.execute(USE,
				List.of(AccountKeys.invitation(new AccountId(matcher.group(1)))), hash(matcher.group(2))) == 1;
	}

	void withdraw(AccountId id) {
		this.redis.delete(AccountKeys.invitation(id));
	}

	private static boolean isSame(String known, String hash) {
		return MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8));
	}

	private static String hash(String secret) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
