package jp.wakuwaku.bot.platform.redis;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.function.Function;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class EmbeddedRedisIntegrationTests {

	@TempDir
	Path data;

	@Test
	void takesCommandsOnceStarted() {
		try (EmbeddedRedis redis = EmbeddedRedis.start(this.data, 0)) {
			assertThat(set(redis, "name", "わくわく")).isEqualTo("OK");
			assertThat(get(redis, "name")).isEqualTo("わくわく");
		}
	}

	@Test
	void isSetUpToForgetNothing() {
		try (EmbeddedRedis redis = EmbeddedRedis.start(this.data, 0)) {
			assertThat(setting(redis, "appendonly")).isEqualTo("yes");
			assertThat(setting(redis, "appendfsync")).isEqualTo("always");
			assertThat(setting(redis, "maxmemory-policy")).isEqualTo("noeviction");
			assertThat(setting(redis, "bind")).isEqualTo("127.0.0.1");
		}
	}

	@Test
	void wantsAPasswordThatOnlyItsOwnerCanRead() throws IOException {
		try (EmbeddedRedis redis = EmbeddedRedis.start(this.data, 0)) {
			assertThat(RedisProbe.ask(redis.port(), "guess")).isEqualTo(new RedisProbe.Silent());
			Path file = this.data.resolve("redis/redis.conf");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
				.isEqualTo("rwx------");
			assertThat(ProcessHandle.of(redis.pid()).flatMap((process) -> process.info().commandLine()))
				.hasValueSatisfying((commandLine) -> assertThat(commandLine).doesNotContain(redis.password()));
		}
	}

	@Test
	void keepsItsDataOverAStop() {
		try (EmbeddedRedis redis = EmbeddedRedis.start(this.data, 0)) {
			set(redis, "seat", "taken");
		}
		try (EmbeddedRedis redis = EmbeddedRedis.start(this.data, 0)) {
			assertThat(get(redis, "seat")).isEqualTo("taken");
		}
	}

	@Test
	void leavesNoProcessAndNoPasswordBehind() {
		EmbeddedRedis redis = EmbeddedRedis.start(this.data, 0);
		long pid = redis.pid();
		redis.close();
		assertThat(ProcessHandle.of(pid)).isEmpty();
		assertThat(this.data.resolve("redis/redis.conf")).doesNotExist();
	}

	@Test
	void comesBackWithItsDataWhenItIsKilled() {
		try (EmbeddedRedis redis = EmbeddedRedis.start(this.data, 0)) {
			set(redis, "seat", "taken");
			long killed = redis.pid();
			ProcessHandle.of(killed).orElseThrow().destroyForcibly();
			await().atMost(Duration.ofSeconds(10)).until(() -> redis.restarts() == 1);
			assertThat(redis.pid()).isNotEqualTo(killed);
			assertThat(get(redis, "seat")).isEqualTo("taken");
		}
	}

	@Test
	void listensWhereItIsTold() throws IOException {
		int port;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
		}
		try (EmbeddedRedis redis = EmbeddedRedis.start(this.data, port)) {
			assertThat(redis.port()).isEqualTo(port);
			assertThat(get(redis, "nothing")).isNull();
		}
	}

	private static String set(EmbeddedRedis redis, String key, String value) {
		return call(redis, (commands) -> commands.set(key, value));
	}

	private static String get(EmbeddedRedis redis, String key) {
		return call(redis, (commands) -> commands.get(key));
	}

	private static String setting(EmbeddedRedis redis, String name) {
		return call(redis, (commands) -> commands.configGet(name).get(name));
	}

	private static String call(EmbeddedRedis redis, Function<RedisCommands<String, String>, String> command) {
		try (RedisClient client = RedisClient.create(redis.url());
				StatefulRedisConnection<String, String> connection = client.connect()) {
			return command.apply(connection.sync());
		}
	}

}
