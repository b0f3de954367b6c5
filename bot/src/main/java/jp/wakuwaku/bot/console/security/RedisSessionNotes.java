package jp.wakuwaku.bot.console.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** The sessions of each account; one whose note is gone is over at its next request. */
@Component
class RedisSessionNotes {

	private static final Duration GLANCE = Duration.ofMinutes(1);

	private final StringRedisTemplate redis;

	private final HashOperations<String, String, String> notes;

	private final JsonMapper json;

	RedisSessionNotes(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.notes = redis.opsForHash();
		this.json = json;
	}

	void add(AccountId id, SessionNote note) {
		put(id, note);
		this.redis.expire(AccountKeys.sessions(id), SessionPolicy.LONGEST);
	}

	Optional<SessionNote> find(AccountId id, String handle) {
		return Optional.ofNullable(this.notes.get(AccountKeys.sessions(id), handle)).map(this::read);
	}

	/** Notes the use of one that was found just now. */
	void touch(AccountId id, SessionNote note, Instant now) {
		if (note.seenAt().plus(GLANCE).isBefore(now)) {
			put(id, note.seen(now));
		}
	}

	/** The ones that can still be used, the last used first; strikes out the others. */
	List<SessionNote> of(AccountId id, Instant now) {
		List<SessionNote> all = this.notes.values(AccountKeys.sessions(id)).stream().map(this::read).toList();
		all.stream()
			.filter((note) -> SessionPolicy.isOver(note.signedInAt(), note.seenAt(), now))
			.forEach((note) -> remove(id, note.handle()));
		return all.stream()
			.filter((note) -> !SessionPolicy.isOver(note.signedInAt(), note.seenAt(), now))
			.sorted(Comparator.comparing(SessionNote::seenAt).reversed())
			.toList();
	}

	void remove(AccountId id, String handle) {
		this.notes.delete(AccountKeys.sessions(id), handle);
	}

	void removeAll(AccountId id) {
		this.redis.delete(AccountKeys.sessions(id));
	}

	private void put(AccountId id, SessionNote note) {
		this.notes.put(AccountKeys.sessions(id), note.handle(), this.json.writeValueAsString(note));
	}

	private SessionNote read(String stored) {
		return this.json.readValue(stored, SessionNote.class);
	}

}
