package jp.wakuwaku.bot.audit;

import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private static final int AT_A_TIME = 1_000;

	/** Of many who write at once, one gets on each time. */
	private static final int TRIES = 200;

	private static final RedisScript<Long> APPEND = LuaScripts.read(Long.class, "audit/append");

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final Secrets secrets;

	RedisAuditTrail(StringRedisTemplate redis, JsonMapper json, Secrets secrets) {
		this.redis = redis;
		this.json = json;
		this.secrets = secrets;
	}

	@Override
	public void append(AuditEntry entry) {
		String written = this.json.writeValueAsString(entry);
		YearMonth month = YearMonth.from(entry.at().atZone(JAPAN));
		for (int i = 0; i < TRIES; i++) {
			if (append(head(), entry, written, month)) {
				return;
			}
		}
		throw new IllegalStateException("audit entry not written after " + TRIES + " tries");
	}

	/** {@code false} when somebody else was quicker. */
	private boolean append(Head head, AuditEntry entry, String written, YearMonth month) {
		long number = head.number() + 1;
		String code = code(AuditLink.message(number, head.code(), written));
		AuditLink link = new AuditLink(AuditLink.VERSION, number, head.code(), written, code);
		return this.redis.execute(APPEND,
				List.of(AuditKeys.HEAD, AuditKeys.links(month), AuditKeys.ids(month),
						AuditKeys.ids(month.minusMonths(1)), AuditKeys.MONTHS),
				Long.toString(head.number()), head.code(), entry.id(), this.json.writeValueAsString(link),
				Long.toString(number), code, Long.toString(KEPT.toMillis()), month.toString()) >= 0;
	}

	private String code(byte[] message) {
		return Base64.getEncoder().encodeToString(this.secrets.code(KEY, message));
	}

	@Override
	public List<AuditEntry> of(YearMonth month) {
		return links(month, 0, -1).stream().map((link) -> this.json.readValue(link.entry(), AuditEntry.class)).toList();
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
		Chain chain = new Chain(this.secrets.codes(KEY));
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

	private List<AuditLink> links(YearMonth month, long from, long to) {
		return Objects.requireNonNull(this.redis.opsForList().range(AuditKeys.links(month), from, to))
			.stream()
			.map((link) -> this.json.readValue(link, AuditLink.class))
			.toList();
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
