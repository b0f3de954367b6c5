package jp.wakuwaku.bot.platform;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps both in one hash. What was read last holds while Redis cannot be read; what ships
 * holds before.
 */
@Component
class RedisOfficeRules implements OfficeRules {

	private static final String KEY = "office-rules";

	private static final String QUIET_HOURS = "quiet-hours";

	private static final String RETENTION = "retention";

	private static final Known SHIPPED = new Known(QuietHours.SHIPPED, RetentionPeriods.SHIPPED);

	private final HashOperations<String, String, String> hash;

	private final JsonMapper json;

	private volatile Known known = SHIPPED;

	RedisOfficeRules(StringRedisTemplate redis, JsonMapper json) {
		this.hash = redis.opsForHash();
		this.json = json;
	}

	@Override
	public QuietHours quietHours() {
		return this.known.quietHours();
	}

	@Override
	public RetentionPeriods retention() {
		return this.known.retention();
	}

	@Override
	public void change(QuietHours hours) {
		this.hash.put(KEY, QUIET_HOURS, this.json.writeValueAsString(hours));
		look();
	}

	@Override
	public void change(RetentionPeriods periods) {
		this.hash.put(KEY, RETENTION, this.json.writeValueAsString(periods));
		look();
	}

	/** Takes over what any instance has changed. */
	void look() {
		Map<String, String> stored = this.hash.entries(KEY);
		this.known = new Known(read(stored.get(QUIET_HOURS), QuietHours.SHIPPED),
				read(stored.get(RETENTION), RetentionPeriods.SHIPPED));
	}

	@SuppressWarnings("unchecked")
	private <T> T read(@Nullable String stored, T shipped) {
		return (stored != null) ? (T) this.json.readValue(stored, shipped.getClass()) : shipped;
	}

	private record Known(QuietHours quietHours, RetentionPeriods retention) {
	}

}
