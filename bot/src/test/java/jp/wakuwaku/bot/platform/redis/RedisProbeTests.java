package jp.wakuwaku.bot.platform.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RedisProbeTests {

	@Test
	void tellsHowFarRedisHasReadItsData() throws Exception {
		assertThat(askOneThatAnswers("""
				+OK
				-LOADING Redis is loading the dataset in memory
				$70
				# Persistence
				loading:1
				loading_loaded_perc:42.17
				loading_eta_seconds:3
				""")).isEqualTo(new RedisProbe.Loading("42.17"));
	}

	@Test
	void seesThatRedisIsReady() throws Exception {
		assertThat(askOneThatAnswers("+OK\n+PONG\n")).isEqualTo(new RedisProbe.Ready());
	}

	@Test
	void doesNotTakeAStrangerForItsRedis() throws Exception {
		assertThat(askOneThatAnswers("-WRONGPASS invalid username-password pair\n-NOAUTH Authentication required.\n"))
			.isEqualTo(new RedisProbe.Silent());
		assertThat(askOneThatAnswers("")).isEqualTo(new RedisProbe.Silent());
	}

	@Test
	void seesThatNobodyListens() throws IOException {
		int port;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
		}
		assertThat(RedisProbe.ask(port, "secret")).isEqualTo(new RedisProbe.Silent());
	}

	private static RedisProbe.Answer askOneThatAnswers(String lines) throws Exception {
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Thread answering = Thread.ofVirtual().start(() -> answer(server, lines));
			RedisProbe.Answer answer = RedisProbe.ask(server.getLocalPort(), "secret");
			answering.join();
			return answer;
		}
	}

	private static void answer(ServerSocket server, String lines) {
		try (Socket socket = server.accept()) {
			socket.getInputStream().read(new byte[256]);
			socket.getOutputStream().write(lines.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
