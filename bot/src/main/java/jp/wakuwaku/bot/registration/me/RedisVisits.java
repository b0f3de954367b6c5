package jp.wakuwaku.bot.registration.me;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jp.wakuwaku.bot.platform.PublicUrl;
import jp.wakuwaku.bot.registration.AboutMePages;
import jp.wakuwaku.bot.registration.page.FormToken;
import jp.wakuwaku.bot.registration.page.SealedTask;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;
import jp.wakuwaku.knowledge.Language;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** A key a page, found by its token's hash and opened by the token alone. */
@Component
class RedisVisits implements AboutMePages {

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final PublicUrl publicUrl;

	private final Residents residents;

	private final Clock clock;

	RedisVisits(StringRedisTemplate redis, JsonMapper json, PublicUrl publicUrl, Residents residents, Clock clock) {
		this.redis = redis;
		this.json = json;
		this.publicUrl = publicUrl;
		this.residents = residents;
		this.clock = clock;
	}

	@Override
	public URI open(PersonId person, Language language, Instant now) {
		FormToken token = FormToken.random();
		String visit = this.json.writeValueAsString(new Visit(Visit.VERSION, person, language, now.plus(OPEN)));
		this.redis.opsForValue().set(key(token), SealedTask.seal(token, visit), OPEN);
		return this.publicUrl.of("me/" + token.value());
	}

	/** The same nothing for a page that is over and for one that never was. */
	Optional<Visit> find(FormToken token) {
		return Optional.ofNullable(this.redis.opsForValue().get(key(token)))
			.map((sealed) -> this.json.readValue(SealedTask.open(token, sealed), Visit.class))
			.filter((visit) -> visit.openUntil().isAfter(this.clock.instant()))
			.filter((visit) -> this.residents.isKnown(visit.person()));
	}

	private static String key(FormToken token) {
		return "me-link:" + token.hash();
	}

}
