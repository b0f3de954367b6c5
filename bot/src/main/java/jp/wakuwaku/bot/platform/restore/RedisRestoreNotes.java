package jp.wakuwaku.bot.platform.restore;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/** Keeps the note beside what was restored, and a mark until all of that is there. */
@Component
public class RedisRestoreNotes implements RestoreNotes {

	private static final String NOTE = "restored";

	private static final String UNFINISHED = "restore-unfinished";

	private static final String FOLLOWED = "restore-followed";

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private volatile @Nullable Known known;

	/**
	 * Looks into a Redis.
	 * @param redis where the bot's state is
	 * @param json writes notes
	 */
	public RedisRestoreNotes(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	@Override
	public Optional<RestoreNote> latest() {
		Known current = this.known;
		if (current == null) {
			if (isUnfinished()) {
				throw new UnfinishedRestoreException();
			}
			current = new Known(Optional.ofNullable(this.redis.opsForValue().get(NOTE))
				.map((stored) -> this.json.readValue(stored, RestoreNote.class)));
			this.known = current;
		}
		return current.note();
	}

	private record Known(Optional<RestoreNote> note) {
	}

	/**
	 * Tells whether a restoration was begun and has not ended.
	 * @return {@code true} while only a part is there
	 */
	public boolean isUnfinished() {
		return this.redis.hasKey(UNFINISHED);
	}

	/** Deletes everything and says, in the same step, that a restoration begins. */
	public void beginWithNothing() {
		this.redis.execute((RedisCallback<@Nullable Object>) (connection) -> {
			connection.multi();
			connection.serverCommands().flushDb();
			connection.stringCommands().set(bytes(UNFINISHED), bytes("1"));
			return connection.exec();
		});
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Says that all is there.
	 * @param note of it
	 */
	public void end(RestoreNote note) {
		this.redis.opsForValue().set(NOTE, this.json.writeValueAsString(note));
		this.redis.delete(FOLLOWED);
		this.redis.delete(UNFINISHED);
		this.known = null;
	}

	/**
	 * Tells whether what follows from a restoration was done.
	 * @param note of it
	 * @return {@code true} after {@link #follow}
	 */
	public boolean isFollowed(RestoreNote note) {
		return note.restoredAt().toString().equals(this.redis.opsForValue().get(FOLLOWED));
	}

	/**
	 * Says that what follows from a restoration was done.
	 * @param note of it
	 */
	public void follow(RestoreNote note) {
		this.redis.opsForValue().set(FOLLOWED, note.restoredAt().toString());
	}

}
