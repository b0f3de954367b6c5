package jp.wakuwaku.bot.emulator;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jp.wakuwaku.bot.emulator.Faults.Api;
import org.jspecify.annotations.Nullable;

/**
 * Faults that can be had again: what befalls a try depends on the seed, its retry key and
 * its number, and on nothing that happens beside it.
 */
final class FaultSchedule {

	private static final int MOST_PER_KEY = 3;

	private static final List<Api> ALL = List.of(Api.RATE_LIMIT, Api.QUOTA, Api.ERROR, Api.HTML, Api.RESET_BEFORE,
			Api.RESET_AFTER, Api.SLOW);

	private final Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();

	/** What befalls a try; a call without a key is left alone. */
	Api draw(Faults faults, @Nullable String retryKey) {
		if (retryKey == null) {
			return Api.NONE;
		}
		int number = this.tries.computeIfAbsent(retryKey, (key) -> new AtomicInteger()).getAndIncrement();
		return number < MOST_PER_KEY ? draw(faults, retryKey, number) : Api.NONE;
	}

	private static Api draw(Faults faults, String retryKey, int number) {
		var random = new SplittableRandom(faults.apiFaultSeed() ^ (31L * retryKey.hashCode() + number));
		return random.nextDouble() < faults.apiFaultShare() ? ALL.get(random.nextInt(ALL.size())) : Api.NONE;
	}

	void reset() {
		this.tries.clear();
	}

}
