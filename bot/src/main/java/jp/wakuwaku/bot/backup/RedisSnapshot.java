package jp.wakuwaku.bot.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

import io.lettuce.core.KeyScanCursor;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScanCursor;
import io.lettuce.core.TrackingArgs;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.output.StatusOutput;
import io.lettuce.core.protocol.CommandArgs;
import io.lettuce.core.protocol.CommandType;

/**
 * Copies everything as of one moment, while others go on writing: first all keys, then
 * again and again those that were changed meanwhile, and the last few of these while
 * Redis holds writes back, which is for some milliseconds.
 */
final class RedisSnapshot {

	private static final int AT_A_TIME = 200;

	/** Copied in some milliseconds. */
	private static final int FEW = 500;

	private static final int ROUNDS = 20;

	private static final int TRIES = 5;

	private static final Duration PAUSE = Duration.ofSeconds(2);

	/** After that, Redis may have let writes go on. */
	private static final Duration IN_TIME = PAUSE.dividedBy(2);

	private final StatefulRedisConnection<byte[], byte[]> connection;

	private final BackupWriter file;

	private final Terminal terminal;

	private final RedisChangedKeys changed = new RedisChangedKeys();

	private long copied;

	/**
	 * Prepares a copy.
	 * @param connection for this only
	 */
	RedisSnapshot(StatefulRedisConnection<byte[], byte[]> connection, BackupWriter file, Terminal terminal) {
		this.connection = connection;
		this.file = file;
		this.terminal = terminal;
	}

	/**
	 * Copies all of it.
	 * @return as of when the copy is, by Redis' clock
	 */
	Instant take() throws IOException, InterruptedException {
		this.connection.addListener(this.changed);
		this.connection.sync().clientTracking(TrackingArgs.Builder.enabled().bcast());
		copyAll();
		for (int round = 0; round < ROUNDS && this.changed.count() > FEW; round++) {
			copy(this.changed.take());
		}
		for (int i = 0; i < TRIES; i++) {
			long pausedAt = pause();
			try {
				Instant madeAt = now();
				copy(this.changed.take());
				if (System.nanoTime() - pausedAt < IN_TIME.toNanos()) {
					requireSomething();
					return madeAt;
				}
			}
			finally {
				dispatch("UNPAUSE");
			}
		}
		throw new CommandFailure(ExitCode.TROUBLED, "書き込みが多く、同じ時点の写しを作れませんでした。すいている時間に、もう一度実行してください。");
	}

	private void copyAll() throws IOException, InterruptedException {
		ScanCursor cursor = ScanCursor.INITIAL;
		while (!cursor.isFinished()) {
			KeyScanCursor<byte[]> found = this.connection.sync().scan(cursor, ScanArgs.Builder.limit(AT_A_TIME));
			copy(found.getKeys());
			cursor = found;
		}
	}

	private void copy(List<byte[]> keys) throws IOException, InterruptedException {
		for (int i = 0; i < keys.size(); i += AT_A_TIME) {
			copySome(keys.subList(i, Math.min(keys.size(), i + AT_A_TIME)));
		}
	}

	/** What changes between the two questions is copied once more. */
	private void copySome(List<byte[]> keys) throws IOException, InterruptedException {
		RedisAsyncCommands<byte[], byte[]> redis = this.connection.async();
		long now = now().toEpochMilli();
		List<RedisFuture<byte[]>> values = new ArrayList<>();
		List<RedisFuture<Long>> lives = new ArrayList<>();
		for (byte[] key : keys) {
			values.add(redis.dump(key));
			lives.add(redis.pttl(key));
		}
		for (int i = 0; i < keys.size(); i++) {
			byte[] value = answer(values.get(i));
			long life = answer(lives.get(i));
			this.file.write((value == null) ? new BackupRecord.Gone(keys.get(i))
					: new BackupRecord.Present(keys.get(i), (life > 0) ? now + life : 0, value));
			this.terminal.progress("書き出しています", ++this.copied);
		}
	}

	/**
	 * Holds writes back, and waits until all is told that was written before: Redis tells
	 * it before it answers what it is asked next.
	 * @return when, by a clock that nobody sets
	 */
	private long pause() {
		long pausedAt = System.nanoTime();
		dispatch("PAUSE", Long.toString(PAUSE.toMillis()), "WRITE");
		RedisCommands<byte[], byte[]> redis = this.connection.sync();
		redis.ping();
		redis.ping();
		return pausedAt;
	}

	private void dispatch(String... words) {
		CommandArgs<byte[], byte[]> arguments = new CommandArgs<>(ByteArrayCodec.INSTANCE);
		List.of(words).forEach(arguments::add);
		this.connection.sync().dispatch(CommandType.CLIENT, new StatusOutput<>(ByteArrayCodec.INSTANCE), arguments);
	}

	private Instant now() {
		List<Long> time = this.connection.sync()
			.time()
			.stream()
			.map((part) -> Long.valueOf(new String(part, StandardCharsets.US_ASCII)))
			.toList();
		return Instant.ofEpochSecond(time.getFirst(), 1_000 * time.getLast());
	}

	private void requireSomething() {
		if (this.changed.isEmptied()) {
			throw new CommandFailure(ExitCode.TROUBLED, "書き出している間に、データがすべて消されました。バックアップは作っていません。");
		}
	}

	private static <T> T answer(RedisFuture<T> future) throws InterruptedException {
		try {
			return future.get();
		}
		catch (ExecutionException ex) {
			throw new CommandFailure(ExitCode.TROUBLED, "Redis から読み出せませんでした: " + ex.getCause(), ex);
		}
	}

}
