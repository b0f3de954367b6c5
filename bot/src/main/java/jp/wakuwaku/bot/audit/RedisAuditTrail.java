package jp.wakuwaku.bot.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.platform.LuaScripts;
import jp.wakuwaku.bot.residents.Secrets;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** A list a month, and a head that only the next link replaces. */
@Component
class RedisAuditTrail implements AuditTrail {

	private static final String KEY = "audit";

	private static final Duration KEPT = Duration.ofDays(1_127);

	/** For so long nobody may have done anything before the oldest entry. */
	private static final Duration SILENCE = Duration.ofDays(92);

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private static final int AT_A_TIME = 1_000;

	/** No script takes long, so that nobody waits for it. */
	private static final int AT_ONCE = 200;

	/** Of many who write at once, one gets on each time. */
	private static final int TRIES = 200;

	private static final RedisScript<Long> APPEND = LuaScripts.read(Long.class, "audit/append");

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final Secrets secrets;

	private final Clock clock;

	RedisAuditTrail(StringRedisTemplate redis, JsonMapper json, Secrets secrets, Clock clock) {
		this.redis = redis;
		this.json = json;
		this.secrets = secrets;
		this.clock = clock;
	}

	/** By months, because a month is a list. */
	@Override
	public void append(List<AuditEntry> entries) {
		Map<YearMonth, List<AuditEntry>> months = new LinkedHashMap<>();
		entries.forEach(
				(entry) -> months.computeIfAbsent(YearMonth.from(entry.at().atZone(JAPAN)), (_) -> new ArrayList<>())
					.add(entry));
		months.forEach((month, all) -> {
			for (int from = 0; from < all.size(); from += AT_ONCE) {
				append(month, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
			}
		});
	}

	private void append(YearMonth month, List<AuditEntry> entries) {
		UnaryOperator<byte[]> codes = this.secrets.codes(KEY);
		for (int i = 0; i < TRIES; i++) {
			if (append(head(), missing(month, entries), month, codes)) {
				return;
			}
		}
		throw new IllegalStateException("audit entries not written after " + TRIES + " tries");
	}

	/** What is not there yet; the script looks again. */
	private List<AuditEntry> missing(YearMonth month, List<AuditEntry> entries) {
		Map<String, AuditEntry> missing = new LinkedHashMap<>();
		entries.forEach((entry) -> missing.putIfAbsent(entry.id(), entry));
		for (YearMonth each : List.of(month, month.minusMonths(1))) {
			List<String> ids = List.copyOf(missing.keySet());
			List<String> numbers = this.redis.<String, String>opsForHash().multiGet(AuditKeys.ids(each), ids);
			IntStream.range(0, ids.size())
				.filter((i) -> numbers.get(i) != null)
				.forEach((i) -> missing.remove(ids.get(i)));
		}
		return List.copyOf(missing.values());
	}

	/** {@code false} when somebody else was quicker. */
	private boolean append(Head head, List<AuditEntry> entries, YearMonth month, UnaryOperator<byte[]> codes) {
		List<String> arguments = new ArrayList<>(
				List.of(Long.toString(head.number()), head.code(), Long.toString(KEPT.toMillis()), month.toString()));
		Head last = head;
		for (AuditEntry entry : entries) {
			String written = this.json.writeValueAsString(entry);
			long number = last.number() + 1;
			String code = Base64.getEncoder()
				.encodeToString(codes.apply(AuditLink.message(number, last.code(), written)));
			arguments.add(entry.id());
			arguments.add(
					this.json.writeValueAsString(new AuditLink(AuditLink.VERSION, number, last.code(), written, code)));
			last = new Head(number, code);
		}
		arguments.add(last.code());
		return entries.isEmpty() || this.redis.execute(APPEND, List.of(AuditKeys.HEAD, AuditKeys.links(month),
				AuditKeys.ids(month), AuditKeys.ids(month.minusMonths(1)), AuditKeys.MONTHS), arguments.toArray()) >= 0;
	}

	@Override
	public List<AuditEntry> of(YearMonth month) {
		return entries(month, 0, -1);
	}

	@Override
	public long size(YearMonth month) {
		return Objects.requireNonNull(this.redis.opsForList().size(AuditKeys.links(month)));
	}

	/** What is added meanwhile moves a page by as much, and nothing else. */
	@Override
	public List<AuditEntry> latest(YearMonth month, long skip, int count) {
		return (count > 0) ? entries(month, -skip - count, -skip - 1).reversed() : List.of();
	}

	/** In pieces, so that nobody waits for Redis meanwhile. */
	@Override
	public List<AuditEntry> find(YearMonth month, AuditSearch search) {
		List<AuditEntry> found = new ArrayList<>();
		for (long end = size(month); end > 0; end -= AT_A_TIME) {
			written(month, Math.max(0, end - AT_A_TIME), end - 1).reversed()
				.stream()
				.filter(search::mayTake)
				.map((link) -> entry(link(link)))
				.filter(search::takes)
				.forEach(found::add);
		}
		return found;
	}

	private List<AuditEntry> entries(YearMonth month, long from, long to) {
		return links(month, from, to).stream().map(this::entry).toList();
	}

	@Override
	public List<YearMonth> months() {
		return Objects.requireNonNull(this.redis.opsForSet().members(AuditKeys.MONTHS))
			.stream()
			.map(YearMonth::parse)
			.filter((month) -> this.redis.hasKey(AuditKeys.links(month)))
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	@Override
	public AuditVerdict verify() {
		Head before = head();
		if (before.number() == 0 && months().isEmpty()) {
			// No key is drawn to look at nothing.
			return new AuditVerdict(0, 0, 0, "", List.of());
		}
		Chain chain = new Chain(this.secrets.codes(KEY));
		checkBeginning(chain);
		long later = 0;
		for (YearMonth month : months().reversed()) {
			List<AuditLink> links;
			long from = 0;
			do {
				links = links(month, from, from + AT_A_TIME - 1);
				from += links.size();
				later += links.stream().filter((link) -> link.number() > before.number()).count();
				links.stream().filter((link) -> link.number() <= before.number()).forEach(chain::follow);
			}
			while (links.size() == AT_A_TIME);
		}
		if (later > head().number() - before.number()) {
			chain.fault("最後の記録の後に、記録が足されています");
		}
		return chain.end(before.number(), before.code());
	}

	/**
	 * What stood before the first entry may be gone when its time was over, and not
	 * sooner.
	 */
	private void checkBeginning(Chain chain) {
		months().stream()
			.min(Comparator.naturalOrder())
			.flatMap((oldest) -> links(oldest, 0, 0).stream().findFirst())
			.filter((first) -> first.number() > 1)
			.filter((first) -> this.json.readValue(first.entry(), AuditEntry.class)
				.at()
				.isAfter(this.clock.instant().minus(KEPT).plus(SILENCE)))
			.ifPresent((first) -> chain.fault("1 番から " + (first.number() - 1) + " 番までの記録が、三年たつ前になくなっています"));
	}

	private List<AuditLink> links(YearMonth month, long from, long to) {
		return written(month, from, to).stream().map(this::link).toList();
	}

	private List<String> written(YearMonth month, long from, long to) {
		return Objects.requireNonNull(this.redis.opsForList().range(AuditKeys.links(month), from, to));
	}

	private AuditLink link(String written) {
		return this.json.readValue(written, AuditLink.class);
	}

	private AuditEntry entry(AuditLink link) {
		return this.json.readValue(link.entry(), AuditEntry.class);
	}

	private Head head() {
		Map<String, String> head = this.redis.<String, String>opsForHash().entries(AuditKeys.HEAD);
		return head.isEmpty() ? new Head(0, "")
				: new Head(Long.parseLong(head.getOrDefault(AuditKeys.Head.NUMBER, "0")),
						head.getOrDefault(AuditKeys.Head.CODE, ""));
	}

	private record Head(long number, String code) {
	}

}
