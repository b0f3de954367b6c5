package jp.wakuwaku.bot.platform.redis;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import jp.wakuwaku.bot.platform.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RefusedEmbeddedRedisIntegrationTests {

	@TempDir
	Path data;

	@Test
	void whenAnotherBotUsesTheFolder() {
		EmbeddedRedis redis = EmbeddedRedis.start(this.data, 0);
		try (redis) {
			assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> EmbeddedRedis.start(this.data, 0))
				.withMessageContaining("別のボット（プロセス " + ProcessHandle.current().pid() + "）")
				.satisfies((ex) -> assertThat(ex.action()).contains("wakuwaku.data-dir"));
			assertThat(RedisProbe.ask(redis.port(), redis.password())).isEqualTo(new RedisProbe.Ready());
		}
		EmbeddedRedis.start(this.data, 0).close();
	}

	@Test
	void whenTheFolderCannotBeWritten() throws IOException {
		Path file = Files.createFile(this.data.resolve("file"));
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> EmbeddedRedis.start(file, 0))
			.withMessageContaining("書き込めません")
			.withMessageContaining(file.toString())
			.satisfies((ex) -> assertThat(ex.action()).contains("wakuwaku.data-dir"));
	}

	@Test
	void whenItsDataIsDamaged() throws IOException {
		Path file = Files.createDirectories(this.data.resolve("redis")).resolve("appendonly.aof");
		Files.writeString(file, "*2\r\n$3\r\nGET\r\nthis is no command\r\n*1\r\n");
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> EmbeddedRedis.start(this.data, 0))
			.withMessageContaining("壊れています")
			.withMessageContaining("appendonly.aof")
			.satisfies((ex) -> assertThat(ex.action()).contains("バックアップ").contains("redis-check-aof --fix"));
	}

	@Test
	void whenThePortIsTaken() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			int port = socket.getLocalPort();
			assertThatExceptionOfType(StartRefusedException.class)
				.isThrownBy(() -> EmbeddedRedis.start(this.data, port))
				.withMessageContaining("ポート " + port)
				.satisfies((ex) -> assertThat(ex.action()).contains("wakuwaku.redis.port"));
		}
	}

}
