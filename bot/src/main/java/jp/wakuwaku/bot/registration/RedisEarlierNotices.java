package jp.wakuwaku.bot.registration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Writes a notice, and what it tells, in one script. */
@Component
class RedisEarlierNotices implements EarlierNotices {

	private static final RedisScript<String> WRITE = RedisScript.of(new ClassPathResource("registration/earlier.lua"),
			String.class);

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	RedisEarlierNotices(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	@Override
	public Optional<EarlierNotice> write(EarlierWish wish, Collection<String> slots, Duration kept) {
		List<String> arguments = new ArrayList<>(
				List.of(wish.person().value(), wish.registration().value(), Long.toString(kept.toMillis())));
		arguments.addAll(slots);
		return Optional
			.ofNullable(this.redis.execute(WRITE, List.of(EarlierKeys.told(wish.registration()), EarlierKeys.NOTICES),
					arguments.toArray()))
			.map(this::read);
	}

	@Override
	public List<EarlierNotice> unsent() {
		return this.redis.<String, String>opsForHash().values(EarlierKeys.NOTICES).stream().map(this::read).toList();
	}

	@Override
	public void sent(EarlierNotice notice) {
		this.redis.opsForHash().delete(EarlierKeys.NOTICES, notice.id());
	}

	@Override
	public void forget(RegistrationId registration) {
		unsent().stream().filter((notice) -> notice.registration().equals(registration)).forEach(this::sent);
		this.redis.delete(EarlierKeys.told(registration));
	}

	private EarlierNotice read(String stored) {
		return this.json.readValue(stored, EarlierNotice.class);
	}

}
