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

}
