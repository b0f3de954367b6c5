package jp.wakuwaku.bot.platform.due;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ZSetOperations.TypedTuple;

/** Works on what is due in the thread of a test, which may crash at any call to Redis. */
public final class DueDrain {

	public static final Duration LEASE = DuePolicy.LEASE;

	private final StringRedisTemplate redis;

	private final RedisDueItems items;

	public DueDrain(StringRedisTemplate redis) {
		this.redis = redis;
		this.items = new RedisDueItems(redis);
	}

	public DueItems items() {
		return this.items;
	}

	/** Works until nothing is due any more. */
	public void drain(Instant now, List<DueHandler> handlers) {
		boolean worked = true;
		while (worked) {
			worked = false;
			for (DueHandler handler : handlers) {
				List<Claim> claims = this.items.claim(handler.kind(), now, 10, RedisDueItems.Always.NOTHING);
				for (Claim claim : claims) {
					handler.handle(claim.item(), now);
					this.items.settle(handler.kind(), List.of(Claim.Outcome.done(claim)));
					worked = true;
				}
			}
		}
	}

	/** When the next one of a kind is due. */
	public Optional<Instant> next(String kind) {
		Set<TypedTuple<String>> first = this.redis.opsForZSet().rangeWithScores(DueKeys.of(kind).getFirst(), 0, 0);
		return first.stream().findFirst().map((item) -> Instant.ofEpochMilli(item.getScore().longValue()));
	}

}
