package jp.wakuwaku.bot.platform.redis;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

class RedisPortsTests {

	@Test
	@EnabledOnOs(OS.LINUX)
	void areNeverThoseThatTheSystemGivesToWhoeverConnects() throws IOException {
		int first;
		// in one read: the kernel gives such a file no second time
		try (BufferedReader range = Files.newBufferedReader(Path.of("/proc/sys/net/ipv4/ip_local_port_range"))) {
			first = Integer.parseInt(range.readLine().split("\\s+")[0]);
		}
		assertThat(Stream.generate(RedisPorts::free).limit(2_000))
			.allSatisfy((port) -> assertThat(port).isLessThan(first));
	}

	@Test
	void canBeTaken() throws IOException {
		try (ServerSocket taken = new ServerSocket(RedisPorts.free(), 1, InetAddress.getLoopbackAddress())) {
			assertThat(taken.isBound()).isTrue();
		}
	}

}
