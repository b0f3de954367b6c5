package jp.wakuwaku.bot.load.traffic;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UlidsTests {

	@Test
	void beginsWithTheTimeOfTheSpecificationsExample() {
		assertThat(Ulids.next(1_469_918_176_385L)).startsWith("01ARYZ6S41").hasSize(26);
	}

	@Test
	void doesNotRepeatWithinAMillisecond() {
		assertThat(Stream.generate(() -> Ulids.next(0)).limit(1_000)).doesNotHaveDuplicates();
	}

}
