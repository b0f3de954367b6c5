package jp.wakuwaku.bot.platform.due;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import jp.wakuwaku.bot.platform.LuaScripts;

/** Keeps what is due in sorted sets, one a kind; each change is one script. */
@Component
class RedisDueItems implements DueItems {

	private static final RedisScript<Long> SCHEDULE = LuaScripts.read(Long.class, "due/schedule");

	private static final RedisScript<Long> CANCEL = LuaScripts.read(Long.class, "due/cancel");

	private static final RedisScript<String> AT = LuaScripts.read(String.class, "due/at");

	@SuppressWarnings("rawtypes")
	private static final RedisScript<List> CLAIM = LuaScripts.read(List.class, "due/claim");

	private static final RedisScript<Long> SETTLE = LuaScripts.read(Long.class, "due/settle");

	private static final RedisScript<Long> RENEW = LuaScripts.read(Long.class, "due/renew");

	private final StringRedisTemplate redis;

	private final String instance = UUID.randomUUID().toString();

	private final AtomicLong claims = new AtomicLong();

	RedisDueItems(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public void schedule(String kind, String id, Instant at) {
		this.redis.execute(SCHEDULE, DueKeys.of(kind), id, millis(at), "");
	}

	@Override
	public boolean scheduleIfAbsent(String kind, String id, Instant at) {
		return this.redis.execute(SCHEDULE, DueKeys.of(kind), id, millis(at), "new") == 1;
	}

	@Override
	public boolean cancel(String kind, String id) {
		return this.redis.execute(CANCEL, DueKeys.of(kind), id) > 0;
	}

	@Override
	public Optional<Instant> dueAt(String kind, String id) {
		return Optional.ofNullable(this.redis.execute(AT, DueKeys.of(kind), id))
			.map(Long::valueOf)
			.map(Instant::ofEpochMilli);
	}

	/**
	 * Takes what is due, the oldest first.
	 * @param always what is put there whenever it is missing
	 */
	List<Claim> claim(String kind, Instant now, int most, Always always) {
		String token = this.instance + "-" + this.claims.incrementAndGet();
		Object[] arguments = Stream
			.concat(Stream.of(millis(now), millis(now.plus(DuePolicy.LEASE)), token, Integer.toString(most),
					millis(now.plus(ClockPolicy.MOST)), millis(now.plus(always.atMost()))), always.ids().stream())
			.toArray();
		List<?> answer = this.redis.execute(CLAIM, DueKeys.of(kind), arguments);
		List<Claim> taken = new ArrayList<>();
		for (int i = 0; i + 2 < answer.size(); i += 3) {
			Instant dueAt = Instant.ofEpochMilli(Long.parseLong(String.valueOf(answer.get(i + 1))));
			taken.add(new Claim(new DueItem(kind, String.valueOf(answer.get(i)), dueAt), token,
					Integer.parseInt(String.valueOf(answer.get(i + 2)))));
		}
		return taken;
	}

	void settle(String kind, Collection<Claim.Outcome> outcomes) {
		this.redis.execute(SETTLE, DueKeys.of(kind), outcomes.stream()
			.flatMap((outcome) -> Stream.of(outcome.claim().item().id(), outcome.claim().token(), outcome.retryAt()))
			.toArray());
	}

	void renew(String kind, Collection<Claim> running, Instant now) {
		this.redis.execute(RENEW, DueKeys.of(kind),
				Stream
					.concat(Stream.of(millis(now.plus(DuePolicy.LEASE))),
							running.stream().flatMap((claim) -> Stream.of(claim.item().id(), claim.token())))
					.toArray());
	}

	/**
	 * What is always there.
	 *
	 * @param ids of it
	 * @param atMost how far away it may be; further away it is left by a clock that was
	 * wrong
	 */
	record Always(List<String> ids, Duration atMost) {

		static final Always NOTHING = new Always(List.of(), Duration.ZERO);

	}

	private static String millis(Instant at) {
		return Long.toString(at.toEpochMilli());
	}

}
