package jp.wakuwaku.bot.programs.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jp.wakuwaku.bot.platform.LuaScripts;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.ProgramsVersion;
import jp.wakuwaku.bot.programs.Replacement;
import jp.wakuwaku.bot.programs.SeminarSession;
import jp.wakuwaku.bot.programs.SessionId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** The programs in Redis, and those that this instance shows. */
@Component
final class RedisPrograms implements Programs {

	private static final long REFUSED = -1;

	private static final ProgramsVersion NOTHING = new ProgramsVersion(0, new ProgramList(List.of()));

	private static final RedisScript<Long> REPLACE = LuaScripts.read(Long.class, "programs/replace");

	private final StringRedisTemplate redis;

	private final ProgramCodec codec = new ProgramCodec();

	private volatile @Nullable ProgramsVersion shown;

	RedisPrograms(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public List<Program> all() {
		return shown().list().programs();
	}

	@Override
	public Optional<Program> find(ProgramId id) {
		return shown().list().find(id);
	}

	@Override
	public Optional<SeminarSession> session(SessionId id) {
		return shown().list().session(id);
	}

	@Override
	public ProgramsVersion latest() {
		List<String> stored = this.redis.<String, String>opsForHash()
			.multiGet(ProgramKeys.PROGRAMS, List.of(ProgramKeys.NUMBER, ProgramKeys.CONTENT));
		@Nullable String number = stored.get(0);
		@Nullable String content = stored.get(1);
		if (number == null) {
			return show(NOTHING);
		}
		long version = Long.parseLong(number);
		return show(new ProgramsVersion(version, this.codec.read(version, (content != null) ? content : "")));
	}

	@Override
	public Replacement replace(ProgramList list, long number) {
		long result = Objects.requireNonNull(this.redis.execute(REPLACE, List.of(ProgramKeys.PROGRAMS),
				Long.toString(number), this.codec.write(list)));
		if (result == REFUSED) {
			return new Replacement.Stale(latest());
		}
		return new Replacement.Done(show(new ProgramsVersion(result, list)).number());
	}

	/**
	 * Shows the version that counts.
	 * @return whether another one was shown before
	 */
	boolean refresh() {
		ProgramsVersion before = this.shown;
		String number = this.redis.<String, String>opsForHash().get(ProgramKeys.PROGRAMS, ProgramKeys.NUMBER);
		boolean isShown = before != null && Long.toString(before.number()).equals((number != null) ? number : "0");
		return !isShown && !latest().equals(before);
	}

	private ProgramsVersion shown() {
		ProgramsVersion known = this.shown;
		return (known != null) ? known : latest();
	}

	private ProgramsVersion show(ProgramsVersion version) {
		this.shown = version;
		return version;
	}

}
