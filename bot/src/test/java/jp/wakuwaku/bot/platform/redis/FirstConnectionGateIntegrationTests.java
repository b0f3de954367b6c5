package jp.wakuwaku.bot.platform.redis;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.aopalliance.intercept.MethodInvocation;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.RedisConnectionFailureException;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class FirstConnectionGateIntegrationTests {

	private static final Duration TIMEOUT = Duration.ofMillis(500);

	@Test
	void letsTwentyCallersOfAHangingRedisFailTogether() throws Exception {
		try (ServerSocket hanging = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
				ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			LettuceConnectionFactory redis = gated(hanging.getLocalPort());
			Callable<Duration> caller = () -> timeToFail(redis);
			for (Future<Duration> call : threads.invokeAll(Collections.nCopies(20, caller))) {
				assertThat(call.get()).isLessThan(Duration.ofSeconds(2));
			}
		}
	}

	@Test
	void triesAgainAfterAFailure() throws Throwable {
		MethodInvocation connect = mock();
		given(connect.proceed()).willThrow(new RedisConnectionFailureException("refused")).willReturn("connection");
		FirstConnectionGate gate = new FirstConnectionGate(TIMEOUT);
		assertThatExceptionOfType(RedisConnectionFailureException.class).isThrownBy(() -> gate.invoke(connect))
			.withMessage("refused");
		assertThat(gate.invoke(connect)).isEqualTo("connection");
	}

	private static Duration timeToFail(LettuceConnectionFactory redis) {
		long start = System.nanoTime();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(redis::getConnection);
		return Duration.ofNanos(System.nanoTime() - start);
	}

	private static LettuceConnectionFactory gated(int port) {
		LettuceConnectionFactory factory = new LettuceConnectionFactory(
				new RedisStandaloneConfiguration("127.0.0.1", port),
				LettuceClientConfiguration.builder().commandTimeout(TIMEOUT).build());
		factory.afterPropertiesSet();
		factory.start();
		return (LettuceConnectionFactory) new FirstConnectionGates().postProcessAfterInitialization(factory, "redis");
	}

}
