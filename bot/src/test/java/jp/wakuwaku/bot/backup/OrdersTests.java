package jp.wakuwaku.bot.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrdersTests {

	private static Order read(String line) {
		return Orders.read(line.split(" "));
	}

	@Test
	void everythingElseStartsTheBot() {
		assertThat(Orders.isOne()).isFalse();
		assertThat(Orders.isOne("--spring.profiles.active=demo")).isFalse();
		assertThat(Orders.isOne("restore")).isTrue();
		assertThat(Orders.isOne("verify-audit", "--x=y")).isTrue();
	}

	@Test
	void aMistypedCommandDoesNotStartASecondBot() {
		assertThat(Orders.isOne("bakup", "/a")).isTrue();
		assertThatThrownBy(() -> read("bakup /a")).hasMessageContaining("java -jar bot.jar backup");
		assertThat(Orders.isOne("--help")).isTrue();
		assertThat(read("--help")).isEqualTo(new Order.Explain());
	}

	@Test
	void readsAllThatMayBeSaidOfARestoration() {
		assertThat(read("restore /b/file --replace --stopped-at=2026-12-01T15:00 --forgotten=/a --forgotten=/c"))
			.isEqualTo(new Order.Restore(Path.of("/b/file"), true, Instant.parse("2026-12-01T06:00:00Z"),
					List.of(Path.of("/a"), Path.of("/c"))));
		assertThat(read("restore --spring.data.redis.url=redis://x /b/file"))
			.isEqualTo(new Order.Restore(Path.of("/b/file"), false, null, List.of()));
	}

	@Test
	void leavesPropertiesToSpringBoot() {
		assertThat(Orders.properties("restore", "/b", "--replace", "--stopped-at=x", "--forgotten=y", "--wakuwaku.a=b"))
			.containsExactly("--wakuwaku.a=b");
	}

	@ParameterizedTest
	@ValueSource(strings = { "backup", "backup /a /b", "restore", "verify-audit /a",
			"restore /a --stopped-at=yesterday", "restore /a --stoped-at=2026-12-01T15:00", "restore /a --repalce",
			"restore /a --stopped-at=2026-13-01T00:00" })
	void saysHowItIsCalled(String line) {
		assertThatThrownBy(() -> read(line))
			.isInstanceOfSatisfying(CommandFailure.class,
					(failure) -> assertThat(failure.code()).isEqualTo(ExitCode.MISUSED))
			.hasMessageContaining("java -jar bot.jar backup");
	}

}
