package jp.wakuwaku.bot.announcements;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.platform.LuaScripts;
import jp.wakuwaku.bot.platform.PlainRecords;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.SessionId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Keeps each announcement with its sendings in one slot; a change is one script. */
@Component
class RedisAnnouncements implements Announcements {

	/** Past sendings that are looked through; far more than are shown. */
	private static final int KEPT_IN_LISTS = 200;

	/** Longer than a command goes on repeating itself. */
	private static final Duration COUNTED_IS_KNOWN = Duration.ofDays(7);

	private static final RedisScript<Long> PUT = LuaScripts.read(Long.class, "announcements/put");

	private static final RedisScript<Long> ADVANCE = LuaScripts.read(Long.class, "announcements/advance");

	private static final RedisScript<Long> COUNT = LuaScripts.read(Long.class, "announcements/count");

	private final StringRedisTemplate redis;

	private final HashOperations<String, String, String> hashes;

	private final JsonMapper json = PlainRecords.mapper(AnnouncementId.class, OccurrenceId.class, ProgramId.class,
			SessionId.class);

	RedisAnnouncements(StringRedisTemplate redis) {
		this.redis = redis;
		this.hashes = redis.opsForHash();
	}

	@Override
	public boolean put(Announcement next, Deed deed, @Nullable Occurrence occurrence) {
		if (next.revision() == 1) {
			this.redis.opsForZSet()
				.add(AnnouncementKeys.ALL, next.id().value(), (double) next.createdAt().toEpochMilli());
		}
		return this.redis.execute(PUT,
				List.of(AnnouncementKeys.announcement(next.id()), AnnouncementKeys.history(next.id()),
						AnnouncementKeys.occurrences(next.id())),
				Long.toString(next.revision() - 1), Long.toString(next.revision()), this.json.writeValueAsString(next),
				this.json.writeValueAsString(deed), (occurrence != null) ? occurrence.id().value() : "",
				(occurrence != null) ? this.json.writeValueAsString(occurrence) : "") == 1;
	}

	@Override
	public Optional<Announcement> find(AnnouncementId id) {
		return Optional.ofNullable(this.hashes.get(AnnouncementKeys.announcement(id), "json"))
			.map((stored) -> this.json.readValue(stored, Announcement.class));
	}

	@Override
	public List<Announcement> all() {
		return members(this.redis.opsForZSet().reverseRange(AnnouncementKeys.ALL, 0, -1)).stream()
			.map(AnnouncementId::new)
			.map(this::find)
			.flatMap(Optional::stream)
			.toList();
	}

	@Override
	public List<Deed> history(AnnouncementId id) {
		return Objects
			.requireNonNullElse(this.redis.opsForList().range(AnnouncementKeys.history(id), 0, -1), List.<String>of())
			.stream()
			.map((stored) -> this.json.readValue(stored, Deed.class))
			.toList();
	}

	@Override
	public Optional<Occurrence> find(OccurrenceId id) {
		return Optional.ofNullable(this.hashes.get(AnnouncementKeys.occurrences(id.announcement()), id.value()))
			.map(this::occurrence);
	}

	@Override
	public List<Occurrence> occurrences(AnnouncementId id) {
		return this.hashes.values(AnnouncementKeys.occurrences(id))
			.stream()
			.map(this::occurrence)
			.sorted(Comparator.comparing(Occurrence::plannedAt).reversed())
			.toList();
	}

	/** Compared as it was stored: another release may write the same in other words. */
	@Override
	public boolean advance(Occurrence from, Occurrence.State to) {
		String key = AnnouncementKeys.occurrences(from.id().announcement());
		String stored = this.hashes.get(key, from.id().value());
		if (stored == null || occurrence(stored).state() != from.state()) {
			return false;
		}
		return this.redis.execute(ADVANCE, List.of(key), from.id().value(), stored,
				this.json.writeValueAsString(occurrence(stored).in(to))) == 1;
	}

	@Override
	public void noteBegun(Occurrence occurrence) {
		note(AnnouncementKeys.BEGUN, occurrence);
		if (occurrence.draft().audience().isPublic()) {
			note(AnnouncementKeys.PAST, occurrence);
			this.redis.opsForZSet().removeRange(AnnouncementKeys.PAST, 0, -KEPT_IN_LISTS - 1L);
		}
	}

	@Override
	public List<Occurrence> past(int most) {
		return members(this.redis.opsForZSet().reverseRange(AnnouncementKeys.PAST, 0, most - 1L)).stream()
			.map(OccurrenceId::new)
			.map(this::find)
			.flatMap(Optional::stream)
			.toList();
	}

	@Override
	public List<Occurrence> begun(Instant from, Instant until) {
		return members(this.redis.opsForZSet()
			.rangeByScore(AnnouncementKeys.BEGUN, (double) from.toEpochMilli(), (double) until.toEpochMilli() - 1))
			.stream()
			.map(OccurrenceId::new)
			.map(this::find)
			.flatMap(Optional::stream)
			.toList();
	}

	@Override
	public void count(OccurrenceId id, String what, String origin) {
		this.redis.execute(COUNT,
				List.of(AnnouncementKeys.counts(id), AnnouncementKeys.counted(id, what + ":" + origin),
						AnnouncementKeys.occurrences(id.announcement())),
				what, Long.toString(COUNTED_IS_KNOWN.toMillis()), id.value());
	}

	@Override
	public void note(OccurrenceId id, Map<String, Long> known) {
		Map<String, String> numbers = known.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().toString()));
		this.hashes.putAll(AnnouncementKeys.counts(id), numbers);
	}

	@Override
	public Map<String, Long> counts(OccurrenceId id) {
		return this.hashes.entries(AnnouncementKeys.counts(id))
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> Long.valueOf(entry.getValue())));
	}

	private void note(String index, Occurrence occurrence) {
		this.redis.opsForZSet().add(index, occurrence.id().value(), (double) occurrence.at().toEpochMilli());
	}

	private Occurrence occurrence(String stored) {
		return this.json.readValue(stored, Occurrence.class);
	}

	private static Set<String> members(@Nullable Set<String> members) {
		return Objects.requireNonNullElse(members, Set.of());
	}

}
