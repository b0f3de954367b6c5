package jp.wakuwaku.bot.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.lettuce.core.RestoreArgs;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import jp.wakuwaku.bot.residents.RedisKeyCheck;

/**
 * Tries the keys that were given on what a backup holds, before anything is replaced by
 * it: with other keys nobody could sign in, and no personal detail be read.
 *
 * @param file the backup
 * @param check knows what only the right keys open
 */
record RedisKeyTrial(BackupReader file, RedisKeyCheck check) {

	/** Beside everything, for as long as it takes; only Redis reads what DUMP gave. */
	private static final String PLACE = "restore-keys-tried";

	private static final long MILLIS = 60_000;

	void require(StatefulRedisConnection<byte[], byte[]> connection) throws IOException {
		List<BackupRecord.Present> proofs = new ArrayList<>();
		this.file.read((part) -> {
			if (part instanceof BackupRecord.Present present && RedisKeyCheck.PROOFS.contains(name(present))) {
				proofs.add(present);
			}
		});
		for (BackupRecord.Present proof : proofs) {
			if (!opens(proof, connection.sync())) {
				throw new CommandFailure(ExitCode.REFUSED, FailureWords.OTHER_KEYS + "何も変えていません。");
			}
		}
	}

	private boolean opens(BackupRecord.Present proof, RedisCommands<byte[], byte[]> redis) {
		byte[] place = PLACE.getBytes(StandardCharsets.UTF_8);
		redis.restore(place, proof.value(), RestoreArgs.Builder.ttl(MILLIS).replace());
		try {
			return this.check.opens(name(proof), PLACE);
		}
		finally {
			redis.del(place);
		}
	}

	private static String name(BackupRecord.Present part) {
		return new String(part.key(), StandardCharsets.UTF_8);
	}

}
