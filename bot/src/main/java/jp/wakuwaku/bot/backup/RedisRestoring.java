package jp.wakuwaku.bot.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import io.lettuce.core.RedisFuture;
import io.lettuce.core.RestoreArgs;
import io.lettuce.core.api.StatefulRedisConnection;

/** Puts the parts of a backup into Redis, in their order. */
final class RedisRestoring implements Consumer<BackupRecord> {

	private static final int AT_A_TIME = 200;

	private static final int BYTES_AT_A_TIME = 8 << 20;

	private final StatefulRedisConnection<byte[], byte[]> connection;

	private final long now;

	private final Terminal terminal;

	private final List<RedisFuture<?>> underWay = new ArrayList<>();

	private long bytes;

	private long done;

	/**
	 * Prepares it.
	 * @param connection for this only
	 * @param now what is over by then is left out (epoch milliseconds)
	 */
	RedisRestoring(StatefulRedisConnection<byte[], byte[]> connection, long now, Terminal terminal) {
		this.connection = connection;
		this.now = now;
		this.terminal = terminal;
	}

	@Override
	public void accept(BackupRecord part) {
		switch (part) {
			case BackupRecord.Present present when !present.isOver(this.now) -> {
				this.underWay.add(this.connection.async()
					.restore(present.key(), present.value(),
							RestoreArgs.Builder.ttl(present.expiresAt()).absttl().replace()));
				this.bytes += present.value().length;
			}
			// An earlier part of the file may have put it there.
			case BackupRecord.Present over -> this.underWay.add(this.connection.async().del(over.key()));
			case BackupRecord.Gone(byte[] key) -> this.underWay.add(this.connection.async().del(key));
		}
		if (this.underWay.size() == AT_A_TIME || this.bytes > BYTES_AT_A_TIME) {
			finish();
		}
	}

	/** Waits until all is there. */
	void finish() {
		try {
			for (RedisFuture<?> answer : this.underWay) {
				answer.get();
			}
		}
		catch (ExecutionException ex) {
			throw new CommandFailure(ExitCode.TROUBLED,
					"Redis が受けつけませんでした（止まったか、メモリーが足りないか、バックアップを作った Redis より古い版です）: " + ex.getMessage(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CommandFailure(ExitCode.TROUBLED, "中断されました。", ex);
		}
		this.done += this.underWay.size();
		this.terminal.progress("戻しています", this.done);
		this.underWay.clear();
		this.bytes = 0;
	}

}
