package jp.wakuwaku.bot.registration.seats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.Cursor;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * Puts a stranger in somebody's place, session by session; the list of sessions goes
 * last.
 */
@Component
class RedisParties implements Parties {

	/** As many as a person's random id has. */
	private static final int BYTES = 16;

	private static final int KEYS_AT_ONCE = 1_000;

	private static final RedisScript<Long> FORGET = script("forget");

	private static final RedisScript<Long> FORGET_RESULT = script("forget-result");

	private final StringRedisTemplate redis;

	private final RedisSeatIndexes indexes;

	RedisParties(StringRedisTemplate redis, RedisSeatIndexes indexes) {
		this.redis = redis;
		this.indexes = indexes;
	}

	@Override
	public void forget(PartyId party) {
		forget(party, this.indexes.placesOf(party));
		this.redis.delete(SeatKeys.placesOf(party));
	}

	@Override
	public void forget(PartyId party, SeatingId seating) {
		forget(party, List.of(seating));
	}

	private void forget(PartyId party, List<SeatingId> seatings) {
		String stranger = strangerFor(party);
		for (SeatingId seating : seatings) {
			this.redis.execute(FORGET, SeatKeys.ofParties(seating), party.value(), stranger);
		}
		forgetResults(seatings, party, stranger);
	}

	/** They are kept for a week, and found in no other way. */
	private void forgetResults(List<SeatingId> seatings, PartyId party, String stranger) {
		ScanOptions results = ScanOptions.scanOptions().match(SeatKeys.RESULTS).count(KEYS_AT_ONCE).build();
		try (Cursor<String> keys = this.redis.scan(results)) {
			keys.stream()
				.filter((key) -> seatings.stream().anyMatch((seating) -> SeatKeys.isResultOf(seating, key)))
				.forEach((key) -> this.redis.execute(FORGET_RESULT, List.of(key), party.value(), stranger));
		}
	}

	/**
	 * The same one at each repetition; whoever does not know the random id cannot tell
	 * for whom it stands.
	 */
	private static String strangerFor(PartyId party) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(("stranger/" + party.value()).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

	private static RedisScript<Long> script(String name) {
		return RedisScript.of(new ClassPathResource("seats/" + name + ".lua"), Long.class);
	}

}
