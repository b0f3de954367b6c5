package jp.wakuwaku.bot.platform.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.resource.ClientResources;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.util.FileSystemUtils;

/**
 * One real Redis per test JVM, empty before each test.
 *
 * <pre>
 * &#64;ExtendWith(RedisExtension.class)
 * class SeatsIntegrationTests {
 *
 *     &#64;DynamicPropertySource
 *     static void redis(DynamicPropertyRegistry registry) {
 *         RedisExtension.register(registry);
 *     }
 *
 * }
 * </pre>
 *
 * Without Spring, use {@link #connect()}.
 */
public final class RedisExtension implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext context) {
		flush();
	}

	/**
	 * Points Spring Boot to this Redis instead of an embedded one of its own. Its
	 * database is another than that of tests without Spring: an application that JUnit
	 * keeps for later goes on with its upkeep meanwhile.
	 * @param registry of the test's {@code @DynamicPropertySource}
	 */
	public static void register(DynamicPropertyRegistry registry) {
		registry.add("spring.data.redis.url", () -> url() + "/1");
		registry.add("wakuwaku.redis.embedded", () -> false);
	}

	/**
	 * The address, password included.
	 * @return a URL for {@code spring.data.redis.url}
	 */
	public static String url() {
		return Shared.REDIS.url();
	}

	/**
	 * Connects to it.
	 * @return started; whoever asked for it destroys it
	 */
	public static LettuceConnectionFactory connect() {
		return connect(url());
	}

	/**
	 * Connects with the threads that all tests share, so that connecting and leaving take
	 * no time.
	 * @param url of a Redis
	 * @return started; whoever asked for it destroys it
	 */
	public static LettuceConnectionFactory connect(String url) {
		LettuceConnectionFactory factory = new LettuceConnectionFactory(
				(RedisStandaloneConfiguration) LettuceConnectionFactory.createRedisConfiguration(url),
				LettuceClientConfiguration.builder()
					.clientResources(Threads.SHARED)
					.shutdownTimeout(Duration.ZERO)
					.build());
		factory.afterPropertiesSet();
		factory.start();
		return factory;
	}

	/** Deletes everything. */
	public static void flush() {
		Shared.CONNECTION.sync().flushall();
	}

	private static final class Threads {

		static final ClientResources SHARED = ClientResources.create();

	}

	/** Starts with its first use. */
	private static final class Shared {

		static final Path FOLDER = temporaryFolder();

		static final EmbeddedRedis REDIS = EmbeddedRedis.start(FOLDER, 0);

		static final RedisClient CLIENT = RedisClient.create(REDIS.url());

		static final StatefulRedisConnection<String, String> CONNECTION = CLIENT.connect();

		static {
			// No test of the shared one cuts its power; those that end a Redis start
			// their
			// own.
			CONNECTION.sync().configSet("appendfsync", "no");
			Runtime.getRuntime().addShutdownHook(new Thread(Shared::stop));
		}

		private static Path temporaryFolder() {
			try {
				return Files.createTempDirectory("wakuwaku-test-");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static void stop() {
			try {
				REDIS.close();
				FileSystemUtils.deleteRecursively(FOLDER);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
