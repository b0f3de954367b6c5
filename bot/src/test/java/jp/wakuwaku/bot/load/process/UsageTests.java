package jp.wakuwaku.bot.load.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledOnOs(OS.LINUX)
class UsageTests {

	@Test
	void agreesWithTheProcessItself() {
		Duration own = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
		assertThat(Usage.of(ProcessHandle.current().pid()).cpu()).isCloseTo(own, Duration.ofSeconds(1));
	}

	@Test
	void seesAtLeastTheHeapInUse() {
		long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
		assertThat(Usage.of(ProcessHandle.current().pid()).residentKilobytes()).isGreaterThan(used / 1024 / 2);
	}

	@Test
	void grows() {
		Usage before = Usage.of(ProcessHandle.current().pid());
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
		while (System.nanoTime() < end) {
			Thread.onSpinWait();
		}
		assertThat(Usage.of(ProcessHandle.current().pid()).cpu()).isGreaterThan(before.cpu());
	}

}
