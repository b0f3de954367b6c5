package jp.wakuwaku.bot.platform.redis;

import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

import io.lettuce.core.SslVerifyMode;

import org.springframework.data.redis.connection.RedisConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration.LettuceClientConfigurationBuilder;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration.LettuceSslClientConfigurationBuilder;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.core.task.VirtualThreadTaskExecutor;

/** Connections to the same Redis that may be kept waiting. */
final class BlockingConnections {

	/** Longer than any BLOCK by what an answer may take. */
	private static final Duration TIMEOUT = Duration.ofSeconds(5);

	private BlockingConnections() {
	}

	static LettuceConnectionFactory like(LettuceConnectionFactory usual) {
		LettuceConnectionFactory factory = new LettuceConnectionFactory(server(usual),
				patient(usual.getClientConfiguration()));
		factory.setShareNativeConnection(false);
		factory.setExecutor(new VirtualThreadTaskExecutor("redis-blocking-"));
		return factory;
	}

	private static RedisConfiguration server(LettuceConnectionFactory usual) {
		return Stream.of(usual.getSentinelConfiguration(), usual.getClusterConfiguration())
			.filter(Objects::nonNull)
			.map(RedisConfiguration.class::cast)
			.findFirst()
			.orElseGet(usual::getStandaloneConfiguration);
	}

	private static LettuceClientConfiguration patient(LettuceClientConfiguration usual) {
		LettuceClientConfigurationBuilder builder = LettuceClientConfiguration.builder()
			.commandTimeout(TIMEOUT)
			.shutdownTimeout(usual.getShutdownTimeout())
			.shutdownQuietPeriod(usual.getShutdownQuietPeriod());
		usual.getClientResources().ifPresent(builder::clientResources);
		usual.getClientOptions().ifPresent(builder::clientOptions);
		usual.getClientName().ifPresent(builder::clientName);
		usual.getRedisCredentialsProviderFactory().ifPresent(builder::redisCredentialsProviderFactory);
		return (usual.isUseSsl() ? secured(builder, usual.getVerifyMode(), usual.isStartTls()) : builder).build();
	}

	private static LettuceClientConfigurationBuilder secured(LettuceClientConfigurationBuilder builder,
			SslVerifyMode mode, boolean startTls) {
		LettuceSslClientConfigurationBuilder ssl = builder.useSsl().verifyPeer(mode);
		return (startTls ? ssl.startTls() : ssl).and();
	}

}
