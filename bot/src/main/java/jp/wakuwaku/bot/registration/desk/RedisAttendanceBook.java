package jp.wakuwaku.bot.registration.desk;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.platform.LuaScripts;
import jp.wakuwaku.bot.platform.Pipelines;
import jp.wakuwaku.bot.registration.RegistrationId;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import org.jspecify.annotations.Nullable;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** A hash beside each session's seats. */
@Component
class RedisAttendanceBook implements AttendanceBook {

	private static final Duration ACTS_ARE_KEPT = Duration.ofDays(7);

	private static final RedisScript<Long> NOTE = LuaScripts.read(Long.class, "registration/attendance");

	private static final RedisScript<Long> FORGET = LuaScripts.read(Long.class, "registration/attendance-forget");

	private final StringRedisTemplate redis;

	private final HashOperations<String, String, String> hashes;

	RedisAttendanceBook(StringRedisTemplate redis) {
		this.redis = redis;
		this.hashes = redis.opsForHash();
	}

	@Override
	public void note(Act act, SeatingId seating, RegistrationId registration, @Nullable Attendance attendance) {
		this.redis.execute(NOTE,
				List.of(DeskKeys.attendance(seating), DeskKeys.attendanceDone(seating, act),
						DeskKeys.attendanceNoted(seating)),
				registration.value(), (attendance != null) ? attendance.name() : "",
				Long.toString(ACTS_ARE_KEPT.toMillis()));
	}

	@Override
	public Optional<Attendance> find(SeatingId seating, RegistrationId registration) {
		return Optional.ofNullable(this.hashes.get(DeskKeys.attendance(seating), registration.value()))
			.map(Attendance::valueOf);
	}

	@Override
	public List<Attendance> all(SeatingId seating) {
		return List.copyOf(byRegistration(seating).values());
	}

	/** Some ids are a stranger's, and no registration's. */
	@Override
	public Map<String, Attendance> byRegistration(SeatingId seating) {
		Map<String, Attendance> noted = new HashMap<>();
		this.hashes.entries(DeskKeys.attendance(seating))
			.forEach((registration, came) -> noted.put(registration, Attendance.valueOf(came)));
		return noted;
	}

	@Override
	public Map<SeatingId, Long> noted(Collection<SeatingId> seatings) {
		List<SeatingId> all = seatings.stream().distinct().toList();
		List<@Nullable Object> stored = Pipelines.each(this.redis, all,
				(redis, seating) -> redis.opsForValue().get(DeskKeys.attendanceNoted(seating)));
		Map<SeatingId, Long> noted = new HashMap<>();
		for (int i = 0; i < all.size(); i++) {
			noted.put(all.get(i), (stored.get(i) instanceof String count) ? Long.parseLong(count) : 0L);
		}
		return noted;
	}

	@Override
	public void forget(SeatingId seating, RegistrationId registration) {
		this.redis.execute(FORGET, List.of(DeskKeys.attendance(seating)), registration.value());
	}

}
