package jp.wakuwaku.bot.residents;

import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * Whether the keys that were given are those with which what is in Redis was encrypted.
 */
@Component
public class RedisKeyCheck implements SmartInitializingSingleton {

	/** Where that shows: hashes of what only these keys open. */
	public static final Set<String> PROOFS = Set.of(ResidentKeys.SECRETS, ResidentKeys.OWN_SECRETS);

	private static final Logger logger = LoggerFactory.getLogger(RedisKeyCheck.class);

	private final StringRedisTemplate redis;

	private final MasterKeys keys;

	private final JsonMapper json;

	RedisKeyCheck(StringRedisTemplate redis, MasterKeys keys, JsonMapper json) {
		this.redis = redis;
		this.keys = keys;
		this.json = json;
	}

	/** Answers need no keys, so the bot starts all the same. */
	@Override
	public void afterSingletonsInstantiated() {
		try {
			if (!PROOFS.stream().allMatch((proof) -> opens(proof, proof))) {
				logger.error("wakuwaku.personal-details.keys の鍵では、この Redis にある個人情報を開けません。職員のログインと申し込みの受け付けができません。"
						+ "前と同じ鍵を渡して、起動しなおしてください（鍵を替えるときは、前の鍵も並べて渡します）。");
			}
		}
		catch (DataAccessException ex) {
			logger.debug("The keys were not tried, Redis does not answer", ex);
		}
	}

	/**
	 * Tries the keys.
	 * @param proof one of {@link #PROOFS}
	 * @param place where it lies in Redis now
	 * @return {@code false} when something in it does not open
	 * @throws DataAccessException when Redis did not answer
	 */
	public boolean opens(String proof, String place) {
		Map<String, String> sealed = this.redis.<String, String>opsForHash().entries(place);
		try {
			sealed.forEach((name, secret) -> this.keys.open(
					proof.equals(ResidentKeys.SECRETS) ? Belonging.lookupKey() : Belonging.secret(name),
					this.json.readValue(secret, Sealed.class)));
			return true;
		}
		catch (UnreadableDetailsException | JacksonException ex) {
			return false;
		}
	}

}
