package jp.wakuwaku.bot.registration.desk;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.registration.seats.SeatingId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** A hash a session, by the contacts' ids. */
@Component
class RedisContacts implements Contacts {

	private static final Duration KEPT = Duration.ofDays(30);

	private final StringRedisTemplate redis;

	private final HashOperations<String, String, String> hashes;

	private final JsonMapper json;

	RedisContacts(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.hashes = redis.opsForHash();
		this.json = json;
	}

	@Override
	public Contact add(Contact contact) {
		String key = DeskKeys.contacts(contact.seating());
		this.hashes.putIfAbsent(key, contact.id(), this.json.writeValueAsString(contact));
		this.redis.expire(key, KEPT);
		return find(contact.seating(), contact.id()).orElse(contact);
	}

	@Override
	public Optional<Contact> find(SeatingId seating, String id) {
		return Optional.ofNullable(this.hashes.get(DeskKeys.contacts(seating), id)).map(this::read);
	}

	@Override
	public List<Contact> of(SeatingId seating) {
		return this.hashes.values(DeskKeys.contacts(seating))
			.stream()
			.map(this::read)
			.sorted(Comparator.comparing(Contact::at).reversed())
			.toList();
	}

	private Contact read(String stored) {
		return this.json.readValue(stored, Contact.class);
	}

}
