package jp.wakuwaku.bot.residents;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.google.crypto.tink.Aead;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** A hash of sealed keys; each is read whenever it is used, as the lookup key is. */
@Component
class RedisSecrets implements Secrets {

	private static final String ALGORITHM = "HmacSHA256";

	private static final SecureRandom RANDOM = new SecureRandom();

	private final HashOperations<String, String, String> secrets;

	private final RedisPersons persons;

	private final JsonMapper json;

	private final MasterKeys keys;

	RedisSecrets(StringRedisTemplate redis, RedisPersons persons, JsonMapper json, MasterKeys keys) {
		this.secrets = redis.opsForHash();
		this.persons = persons;
		this.json = json;
		this.keys = keys;
	}

	@Override
	public String seal(String name, String owner, String text) {
		return this.json.writeValueAsString(
				Sealed.seal(aead(name), Belonging.owned(name, owner), text.getBytes(StandardCharsets.UTF_8)));
	}

	@Override
	public String open(String name, String owner, String sealed) {
		Sealed value = this.json.readValue(sealed, Sealed.class);
		return new String(value.open(aead(name), Belonging.owned(name, owner)), StandardCharsets.UTF_8);
	}

	@Override
	public byte[] code(String name, byte[] message) {
		return code(key(name), message);
	}

	@Override
	public UnaryOperator<byte[]> codes(String name) {
		byte[] key = key(name);
		return (message) -> code(key, message);
	}

	private static byte[] code(byte[] key, byte[] message) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			return mac.doFinal(message);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("cannot use " + ALGORITHM, ex);
		}
	}

	/** The names of all keys that there are. */
	List<String> names() {
		return List.copyOf(this.secrets.keys(ResidentKeys.OWN_SECRETS));
	}

	/** Seals with the key that seals now. */
	boolean rewrap(String name) {
		return this.persons.rewrap(ResidentKeys.OWN_SECRETS, name, Belonging.secret(name));
	}

	private Aead aead(String name) {
		return AesGcm.of(key(name));
	}

	private byte[] key(String name) {
		return this.keys.open(Belonging.secret(name), stored(name).orElseGet(() -> make(name)));
	}

	/** Of two who make one at once, the first one's is used. */
	private Sealed make(String name) {
		byte[] key = new byte[AesGcm.KEY_BYTES];
		RANDOM.nextBytes(key);
		this.secrets.putIfAbsent(ResidentKeys.OWN_SECRETS, name,
				this.json.writeValueAsString(this.keys.seal(Belonging.secret(name), key)));
		return stored(name).orElseThrow();
	}

	private Optional<Sealed> stored(String name) {
		return Optional.ofNullable(this.secrets.get(ResidentKeys.OWN_SECRETS, name))
			.map((stored) -> this.json.readValue(stored, Sealed.class));
	}

}
