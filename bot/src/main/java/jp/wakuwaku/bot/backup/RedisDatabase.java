package jp.wakuwaku.bot.backup;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;

import org.springframework.context.ApplicationContext;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** The database in which the bot keeps all it has, and who else is in it. */
final class RedisDatabase implements AutoCloseable {

	/** Copying a large value may take longer than a bot would wait. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final StatefulRedisConnection<byte[], byte[]> connection;

	private RedisDatabase(StatefulRedisConnection<byte[], byte[]> connection) {
		this.connection = connection;
	}

	static RedisDatabase of(ApplicationContext context) {
		LettuceConnectionFactory factory = context.getBean(LettuceConnectionFactory.class);
		if (!(factory.getRequiredNativeClient() instanceof RedisClient client)) {
			throw new CommandFailure(ExitCode.REFUSED, "Redis Cluster には使えません。Redis の機能でバックアップしてください。");
		}
		StatefulRedisConnection<byte[], byte[]> connection = client.connect(ByteArrayCodec.INSTANCE);
		connection.setTimeout(PATIENCE);
		connection.sync().clientSetname("wakuwaku-command".getBytes(StandardCharsets.US_ASCII));
		return new RedisDatabase(connection);
	}

	StatefulRedisConnection<byte[], byte[]> connection() {
		return this.connection;
	}

	/** Whether something failed because of it. */
	static boolean isCauseOf(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch(RedisException.class::isInstance);
	}

	boolean isEmpty() {
		return this.connection.sync().dbsize() == 0;
	}

	/**
	 * Whether a bot is connected to the same database: by its name, or because it waits
	 * for chats with work.
	 */
	boolean isUsedByABot() {
		List<String> clients = this.connection.sync().clientList().lines().toList();
		String own = "id=" + this.connection.sync().clientId() + " ";
		String database = clients.stream()
			.filter((client) -> client.startsWith(own))
			.map((client) -> client.replaceFirst(".* (db=\\d+ ).*", "$1"))
			.findFirst()
			.orElse("db=");
		return clients.stream()
			.filter((client) -> client.contains(" " + database))
			.anyMatch((client) -> client.contains(" name=wakuwaku ") || client.contains(" cmd=xreadgroup "));
	}

	@Override
	public void close() {
		this.connection.close();
	}

}
