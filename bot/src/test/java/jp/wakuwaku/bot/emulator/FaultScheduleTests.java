package jp.wakuwaku.bot.emulator;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.emulator.Faults.Api;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class FaultScheduleTests {

	private final FaultSchedule schedule = new FaultSchedule();

	private static Faults mixed(long seed, double share) {
		return Faults.NONE.with(JsonMapper.shared()
			.readTree("{\"api\":\"mixed\",\"apiFaultSeed\":" + seed + ",\"apiFaultShare\":" + share + "}"));
	}

	private List<Api> draw(long seed, String key) {
		return IntStream.range(0, 5).mapToObj((i) -> this.schedule.draw(mixed(seed, 1), key)).toList();
	}

	@Test
	void canBeHadAgain() {
		List<Api> first = draw(7, "a");
		draw(7, "b");
		this.schedule.reset();
		draw(7, "b");
		assertThat(draw(7, "a")).isEqualTo(first);
		this.schedule.reset();
		assertThat(IntStream.range(0, 20).mapToObj((seed) -> {
			this.schedule.reset();
			return draw(seed, "a");
		}).distinct().count()).isGreaterThan(10);
	}

	@Test
	void leavesTheFourthTryAlone() {
		assertThat(draw(7, "a").subList(0, 3)).doesNotContain(Api.NONE);
		assertThat(draw(7, "a")).containsOnly(Api.NONE);
	}

	@Test
	void hasEveryFault() {
		Set<Api> seen = EnumSet.noneOf(Api.class);
		for (int i = 0; i < 200; i++) {
			seen.add(this.schedule.draw(mixed(1, 0.9), UUID.randomUUID().toString()));
		}
		assertThat(seen).contains(Api.NONE, Api.RATE_LIMIT, Api.QUOTA, Api.ERROR, Api.HTML, Api.RESET_BEFORE,
				Api.RESET_AFTER, Api.SLOW);
		assertThat(this.schedule.draw(mixed(1, 1), null)).isEqualTo(Api.NONE);
	}

}
