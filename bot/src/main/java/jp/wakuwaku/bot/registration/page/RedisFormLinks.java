package jp.wakuwaku.bot.registration.page;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.platform.LuaScripts;
import jp.wakuwaku.bot.platform.PublicUrl;
import jp.wakuwaku.bot.residents.Residents;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** A hash a page. */
@Component
class RedisFormLinks implements FormLinks {

	/** Longer than keeping takes; whoever died on the way is followed after it. */
	static final Duration SENDING = Duration.ofSeconds(10);

	private static final RedisScript<Long> OPEN_LINK = script("open", Long.class);

	private static final RedisScript<String> CLAIM = script("claim", String.class);

	private static final RedisScript<Long> KEEP = script("keep", Long.class);

	private final StringRedisTemplate redis;

	private final HashOperations<String, String, String> hashes;

	private final JsonMapper json;

	private final PublicUrl publicUrl;

	private final Residents residents;

	private final Clock clock;

	RedisFormLinks(StringRedisTemplate redis, JsonMapper json, PublicUrl publicUrl, Residents residents, Clock clock) {
		this.redis = redis;
		this.hashes = redis.opsForHash();
		this.json = json;
		this.publicUrl = publicUrl;
		this.residents = residents;
		this.clock = clock;
	}

	@Override
	public URI open(FormTask task, Instant now) {
		FormToken token = FormToken.random();
		String stored = this.json.writeValueAsString(new StoredTask(StoredTask.VERSION, task, now.plus(OPEN)));
		this.redis.execute(OPEN_LINK, List.of(FormLinkKeys.link(token)), FormLinkKeys.Field.TASK,
				SealedTask.seal(token, stored), millis(OPEN));
		return this.publicUrl.of("f/" + token.value());
	}

	/**
	 * Finds a page; the same nothing for whatever cannot be sent, and for whoever was
	 * forgotten.
	 */
	Optional<OpenForm> find(FormToken token) {
		List<String> stored = this.hashes.multiGet(FormLinkKeys.link(token),
				List.of(FormLinkKeys.Field.TASK, FormLinkKeys.Field.KEPT));
		@Nullable String sealed = stored.getFirst();
		@Nullable String kept = stored.getLast();
		if (sealed == null) {
			return Optional.empty();
		}
		StoredTask task = this.json.readValue(SealedTask.open(token, sealed), StoredTask.class);
		boolean isOpen = task.openUntil().isAfter(this.clock.instant()) && this.residents.isKnown(task.task().person());
		return isOpen ? Optional.of(new OpenForm(task.task(), kept != null)) : Optional.empty();
	}

	/**
	 * Asks to be the one who keeps what was sent.
	 * @param attempt names who asks
	 */
	Claim claim(FormToken token, String attempt) {
		Instant now = this.clock.instant();
		return Claim.valueOf(this.redis.execute(CLAIM, List.of(FormLinkKeys.link(token)), attempt, millis(now),
				millis(now.plus(SENDING))));
	}

	/**
	 * Notes that what was sent is kept, so that nothing else will be.
	 * @return {@code false} when another attempt has taken over
	 */
	boolean keep(FormToken token, String attempt) {
		return this.redis.execute(KEEP, List.of(FormLinkKeys.link(token)), attempt) == 1;
	}

	void close(FormToken token) {
		this.redis.delete(FormLinkKeys.link(token));
	}

	private static String millis(Instant instant) {
		return Long.toString(instant.toEpochMilli());
	}

	private static String millis(Duration duration) {
		return Long.toString(duration.toMillis());
	}

	private static <T> RedisScript<T> script(String name, Class<T> answer) {
		return LuaScripts.read(answer, "form-page/" + name);
	}

}
