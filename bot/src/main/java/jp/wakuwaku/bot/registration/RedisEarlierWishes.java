package jp.wakuwaku.bot.registration;

import java.util.Comparator;
import java.util.List;

import jp.wakuwaku.bot.residents.PersonId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Keeps wishes in one hash, which a city's consultations never fill. */
@Component
class RedisEarlierWishes implements EarlierWishes {

	private static final Comparator<EarlierWish> IN_ORDER = Comparator.comparing(EarlierWish::askedAt)
		.thenComparing((wish) -> wish.registration().value());

	private final HashOperations<String, String, String> hashes;

	private final JsonMapper json;

	RedisEarlierWishes(StringRedisTemplate redis, JsonMapper json) {
		this.hashes = redis.opsForHash();
		this.json = json;
	}

	@Override
	public void add(EarlierWish wish) {
		this.hashes.putIfAbsent(EarlierKeys.WISHES, wish.registration().value(), this.json.writeValueAsString(wish));
	}

	@Override
	public void remove(RegistrationId registration) {
		this.hashes.delete(EarlierKeys.WISHES, registration.value());
	}

	@Override
	public boolean has(RegistrationId registration) {
		return this.hashes.hasKey(EarlierKeys.WISHES, registration.value());
	}

	@Override
	public List<EarlierWish> all() {
		return this.hashes.values(EarlierKeys.WISHES)
			.stream()
			.map((stored) -> this.json.readValue(stored, EarlierWish.class))
			.sorted(IN_ORDER)
			.toList();
	}

	@Override
	public void removeAllOf(PersonId person) {
		all().stream().filter((wish) -> wish.person().equals(person)).forEach((wish) -> remove(wish.registration()));
	}

}
