package jp.wakuwaku.bot.faq.content;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import jp.wakuwaku.bot.faq.FaqContent;
import jp.wakuwaku.bot.platform.LuaScripts;
import org.jspecify.annotations.Nullable;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/** The draft and the versions, in Redis. A number of 0 stands for no version. */
class RedisVersions {

	static final int KEPT = 100;

	private static final long REFUSED = -1;

	private static final RedisScript<Long> SAVE = script("save");

	private static final RedisScript<Long> PUBLISH = script("publish");

	private static final RedisScript<Long> SEED = script("seed");

	private final StringRedisTemplate redis;

	private final ContentCodec codec = new ContentCodec();

	RedisVersions(StringRedisTemplate redis) {
		this.redis = redis;
	}

	/** What a change of the draft has to name. */
	long revision() {
		return number(state(ContentKeys.REVISION));
	}

	/** The version that counts. */
	long published() {
		return number(state(ContentKeys.PUBLISHED));
	}

	/**
	 * The versions to answer from, best first: the published one, then those before it.
	 * When it is not known which one is published, all of them.
	 */
	List<Long> bestFirst(long published) {
		Predicate<Long> wanted = (number) -> number > 0 && (published == 0 || number <= published);
		return this.redis.<String, String>opsForHash()
			.keys(ContentKeys.CONTENTS)
			.stream()
			.map(RedisVersions::number)
			.filter(wanted)
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	/**
	 * Reads what was published under a number, unless this is what was read last.
	 * @throws UnreadableContentException if it is not there or damaged
	 */
	FaqContent content(long number, LastRead last) {
		String field = Long.toString(number);
		String mark = mark(number, hash(ContentKeys.VERSIONS, field), length(ContentKeys.CONTENTS, field));
		return last.of(mark, () -> content(number));
	}

	/**
	 * Reads what was published under a number.
	 * @throws UnreadableContentException if it is not there or damaged
	 */
	FaqContent content(long number) {
		String stored = hash(ContentKeys.CONTENTS, Long.toString(number));
		String what = "version " + number;
		return (stored != null) ? this.codec.read(what, stored, checksum(number)) : this.codec.read(what, "");
	}

	/** A note that is damaged itself says nothing against the content. */
	private @Nullable String checksum(long number) {
		try {
			return note(number).checksum();
		}
		catch (UnreadableContentException ex) {
			return null;
		}
	}

	/**
	 * Reads who published a version, and when.
	 * @throws UnreadableContentException if it is not there or damaged
	 */
	StoredVersion note(long number) {
		return this.codec.readNote("note of version " + number, hash(ContentKeys.VERSIONS, Long.toString(number)),
				StoredVersion.class);
	}

	/** The numbers that are kept, latest first. */
	List<Long> numbers() {
		return bestFirst(0);
	}

	/**
	 * Reads what staff work on, its content unless it is what was read last.
	 * @return the draft, empty when there is none
	 * @throws UnreadableContentException if it is damaged
	 */
	Optional<Draft> draft(LastRead last) {
		// Read before the rest: what is changed in between rests under a mark that is
		// never asked for again.
		long revision = revision();
		String written = hash(ContentKeys.DRAFT, "note");
		if (written == null) {
			return Optional.empty();
		}
		StoredDraft note = this.codec.readNote("note of the draft", written, StoredDraft.class);
		String mark = mark(revision, written, length(ContentKeys.DRAFT, "content"));
		return Optional.of(new Draft(note, last.of(mark, this::draftContent)));
	}

	private FaqContent draftContent() {
		String stored = hash(ContentKeys.DRAFT, "content");
		return this.codec.read("draft", (stored != null) ? stored : "");
	}

	/** Returns the new revision, empty when the draft was changed meanwhile. */
	Optional<Long> save(Draft draft, long revision, LastRead last) {
		String note = this.codec.writeNote(draft.note());
		String content = this.codec.write(draft.content());
		Optional<Long> fresh = given(execute(SAVE, Long.toString(revision), note, content));
		fresh.ifPresent((saved) -> last.keep(mark(saved, note, length(content)), draft.content()));
		return fresh;
	}

	/** Returns the new revision, empty when the draft was changed meanwhile. */
	Optional<Long> drop(long revision) {
		return given(execute(SAVE, Long.toString(revision), "", ""));
	}

	/** Returns the number, empty when the draft was changed meanwhile. */
	Optional<Long> publishDraft(FaqContent content, StoredVersion note, long revision, LastRead last) {
		return given(publish(content, note, Long.toString(revision), last));
	}

	/** Returns the number. */
	long publish(FaqContent content, StoredVersion note, LastRead last) {
		return publish(content, note, "", last);
	}

	/** Returns the number, 0 when this was published before or staff have taken over. */
	long seed(FaqContent content, StoredVersion note) {
		String written = this.codec.write(content);
		return execute(SEED, this.codec.writeNote(note.of(written)), written, ContentCodec.digest(written));
	}

	private long publish(FaqContent content, StoredVersion note, String revision, LastRead last) {
		String written = this.codec.write(content);
		String noted = this.codec.writeNote(note.of(written));
		long number = execute(PUBLISH, noted, written, Integer.toString(KEPT), revision);
		if (number != REFUSED) {
			last.keep(mark(number, noted, length(written)), content);
		}
		return number;
	}

	/** Content never changes under the same mark. */
	private static String mark(long number, @Nullable String note, long length) {
		return number + " " + note + " " + length;
	}

	/** As Redis counts. */
	private static long length(String written) {
		return written.getBytes(StandardCharsets.UTF_8).length;
	}

	private long execute(RedisScript<Long> script, String... arguments) {
		return Objects.requireNonNull(this.redis.execute(script, ContentKeys.ALL, (Object[]) arguments));
	}

	private @Nullable String state(String field) {
		return hash(ContentKeys.STATE, field);
	}

	private @Nullable String hash(String key, String field) {
		return this.redis.<String, String>opsForHash().get(key, field);
	}

	private long length(String key, String field) {
		return Objects.requireNonNullElse(this.redis.<String, String>opsForHash().lengthOfValue(key, field), 0L);
	}

	private static Optional<Long> given(long result) {
		return (result == REFUSED) ? Optional.empty() : Optional.of(result);
	}

	/** What is damaged counts as not there. */
	private static long number(@Nullable String stored) {
		try {
			return (stored != null) ? Long.parseLong(stored) : 0;
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

	private static RedisScript<Long> script(String name) {
		return LuaScripts.read(Long.class, "faq/" + name);
	}

	/**
	 * What staff work on.
	 *
	 * @param note who saved it when
	 * @param content the content
	 */
	record Draft(StoredDraft note, FaqContent content) {
	}

}
