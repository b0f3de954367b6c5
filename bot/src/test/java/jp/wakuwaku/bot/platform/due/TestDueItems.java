package jp.wakuwaku.bot.platform.due;

import java.time.Instant;
import java.util.List;

import org.springframework.data.redis.core.StringRedisTemplate;

/** What is due on a real Redis, for the tests of whoever has something done in time. */
public final class TestDueItems {

	private final RedisDueItems items;

	private TestDueItems(RedisDueItems items) {
		this.items = items;
	}

	public static TestDueItems on(StringRedisTemplate redis) {
		return new TestDueItems(new RedisDueItems(redis));
	}

	public DueItems items() {
		return this.items;
	}

	/** Does what is due by then, as the heartbeat does. */
	public void beat(DueHandler handler, Instant now) {
		for (Claim claim : this.items.claim(handler.kind(), now, 100, RedisDueItems.Always.NOTHING)) {
			handler.handle(claim.item(), now);
			this.items.settle(handler.kind(), List.of(Claim.Outcome.done(claim)));
		}
	}

	/** When what crashed by then comes again. */
	public static Instant afterLease(Instant now) {
		return now.plus(DuePolicy.LEASE).plusSeconds(1);
	}

}
