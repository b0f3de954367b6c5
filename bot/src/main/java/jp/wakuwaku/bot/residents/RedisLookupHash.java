package jp.wakuwaku.bot.residents;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jp.wakuwaku.bot.line.ChatId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * Names of keys that lead from a chat or a phone to a person without showing either. The
 * key of the hash is drawn once, and rests in Redis sealed with a master key, so that
 * changing the master key changes no name.
 */
@Component
class RedisLookupHash {

	private static final String LOOKUP_KEY = "lookup-key";

	private static final String ALGORITHM = "HmacSHA256";

	private static final SecureRandom RANDOM = new SecureRandom();

	private final HashOperations<String, String, String> secrets;

	private final RedisPersons persons;

	private final JsonMapper json;

	private final MasterKeys keys;

	RedisLookupHash(StringRedisTemplate redis, RedisPersons persons, JsonMapper json, MasterKeys keys) {
		this.secrets = redis.opsForHash();
		this.persons = persons;
		this.json = json;
		this.keys = keys;
	}

	String chatKey(ChatId chat) {
		return ResidentKeys.chat(hash("chat", chat.value()));
	}

	String phoneKey(String phone) {
		return ResidentKeys.phone(hash("phone", phone));
	}

	/** Seals with the key that seals now. */
	boolean rewrap() {
		return this.persons.rewrap(ResidentKeys.SECRETS, LOOKUP_KEY, Belonging.lookupKey());
	}

	private String hash(String kind, String value) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key(), ALGORITHM));
			byte[] hash = mac.doFinal((kind + "\n" + value).getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("cannot use " + ALGORITHM, ex);
		}
	}

	/** Read each time: a Redis brought back from a backup may have another one. */
	private byte[] key() {
		return this.keys.open(Belonging.lookupKey(), stored().orElseGet(this::make));
	}

	/** Of two who make one at once, the first one's is used. */
	private Sealed make() {
		byte[] key = new byte[AesGcm.KEY_BYTES];
		RANDOM.nextBytes(key);
		this.secrets.putIfAbsent(ResidentKeys.SECRETS, LOOKUP_KEY,
				this.json.writeValueAsString(this.keys.seal(Belonging.lookupKey(), key)));
		return stored().orElseThrow();
	}

	private Optional<Sealed> stored() {
		return Optional.ofNullable(this.secrets.get(ResidentKeys.SECRETS, LOOKUP_KEY))
			.map((stored) -> this.json.readValue(stored, Sealed.class));
	}

}
