package jp.wakuwaku.bot.platform.redis;

import java.nio.file.Path;
import java.util.List;

import jp.wakuwaku.bot.platform.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedRedisProblemTests {

	@Test
	void namesTheAlternativeWhereNoExecutableFits() {
		StartRefusedException problem = EmbeddedRedisProblem.unsupported("Plan9 riscv64");
		assertThat(problem).hasMessageContaining("Plan9 riscv64");
		assertThat(problem.action()).contains("spring.data.redis.url");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Redis server v=5.0.14.1 sha=ec77f72d:0", "Redis server v=6.0.20 sha=0", "no Redis" })
	void refusesARedisThatIsTooOld(String output) {
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> RedisExecutable.requireVersion(output))
			.withMessageContaining("6.2 以降")
			.satisfies((ex) -> assertThat(ex.action()).contains("spring.data.redis.url"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Redis server v=6.2.11 sha=0", "Redis server v=7.0.0 sha=0", "Redis server v=10.1.2" })
	void takesEveryLaterRedis(String output) {
		assertThatCode(() -> RedisExecutable.requireVersion(output)).doesNotThrowAnyException();
	}

	@Test
	void tellsDamageFromOtherEnds() {
		assertThat(exited("# Bad file format reading the append only file: make a backup of your AOF file"))
			.hasMessageContaining("壊れています");
		assertThat(exited("# Could not create server TCP listening socket 127.0.0.1:1: bind: Address already in use"))
			.isInstanceOf(PortTakenException.class);
		assertThat(exited("error while loading shared libraries: libssl.so.3").action()).contains("OpenSSL 3");
		assertThat(exited("# Can't open the append-only file: Permission denied")).hasMessageContaining("書き込めません");
		assertThat(exited("# Out of memory").action()).contains("spring.data.redis.url");
	}

	@Test
	void quotesAFolderThatRedisWouldMisread() {
		assertThat(RedisConfigurationFile.text(Path.of("/srv/わく わく\"x"), 1, "p")).contains("dir \"/srv/わく わく\\\"x\"\n");
	}

	@Test
	void waitsLongerAfterEachFailureUpToFiveSeconds() {
		assertThat(List.of(0, 1, 2, 5, 6, 1_000))
			.extracting((failures) -> RedisSupervisor.pauseAfter(failures).toMillis())
			.containsExactly(0L, 200L, 400L, 3_200L, 5_000L, 5_000L);
	}

	@Test
	void keepsToRealPorts() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> new EmbeddedRedisProperties(true, 65_536))
			.withMessage("wakuwaku.redis.port: 65536 (expected: 0 to 65535)");
	}

	private static StartRefusedException exited(String output) {
		return EmbeddedRedisProblem.exited(Path.of("data/redis/appendonly.aof"), 6379, List.of("# Server", output));
	}

}
