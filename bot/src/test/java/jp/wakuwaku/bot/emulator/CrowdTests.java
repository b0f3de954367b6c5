package jp.wakuwaku.bot.emulator;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CrowdTests {

	private final Crowd crowd = new Crowd(new EmulatorProperties(true, null, null, true, false, 3));

	@Test
	void knowsItsMembersByNumber() {
		assertThat(this.crowd.number("U" + "c".repeat(24) + "00000002")).hasValue(2);
		assertThat(this.crowd.number("U" + "c".repeat(24) + "00000003")).isEmpty();
		assertThat(this.crowd.number("U" + "c".repeat(24) + "ffffffff")).isEmpty();
		assertThat(this.crowd.number("U" + "c".repeat(24) + "0000000x")).isEmpty();
		assertThat(this.crowd.number("U" + "d".repeat(24) + "00000002")).isEmpty();
	}

	@Test
	void countsWhatEachWasSent() {
		this.crowd.deliver(0);
		this.crowd.deliver(0);
		this.crowd.deliver(2);
		assertThat(this.crowd.json().get("times").valueStream().limit(4).map((times) -> times.asInt()))
			.containsExactly(1, 1, 1, 0);
		this.crowd.reset();
		assertThat(this.crowd.json().get("times").get(0).asInt()).isEqualTo(3);
	}

	@Test
	void isHeldToTheRulesOfLine() {
		try (Bench bench = new Bench("wakuwaku.emulator.crowd=3", "wakuwaku.emulator.quota=3")) {
			String key = "123e4567-e89b-12d3-a456-426614174000";
			assertThat(multicast(bench, key, 0, 1).status()).isEqualTo(200);
			assertThat(multicast(bench, key, 0, 1).status()).as("the same key").isEqualTo(409);
			assertThat(multicast(bench, "123e4567-e89b-12d3-a456-426614174001", 0, 9).status()).as("a stranger")
				.isEqualTo(400);
			assertThat(multicast(bench, "123e4567-e89b-12d3-a456-426614174002", 0, 2).status()).as("the quota")
				.isEqualTo(429);
			assertThat(bench.get(Crowd.class).json().get("times").get(1).asInt()).isEqualTo(2);
			assertThat(bench.get(Crowd.class).json().get("times").get(0).asInt()).isEqualTo(1);
		}
	}

	private static Answer multicast(Bench bench, String key, int one, int other) {
		return bench.post("/v2/bot/message/multicast",
				"{'to':['U%s%08x','U%s%08x'],'messages':[{'type':'text','text':'はい'}]}".formatted("c".repeat(24), one,
						"c".repeat(24), other),
				"X-Line-Retry-Key", key);
	}

}
