package jp.wakuwaku.bot.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What is to be done. */
sealed interface Order {

	/**
	 * Everything into a file.
	 *
	 * @param file that is not there yet
	 */
	record Backup(Path file) implements Order {

	}

	/**
	 * Everything from a file.
	 *
	 * @param file made by a backup
	 * @param replaces whether what is there now is deleted
	 * @param stoppedAt until when the bot was at work, {@code null} for until now
	 * @param forgotten files with those who were forgotten since, besides this machine's
	 */
	record Restore(Path file, boolean replaces, @Nullable Instant stoppedAt, List<Path> forgotten) implements Order {

		public Restore {
			forgotten = List.copyOf(forgotten);
		}

	}

	/** How commands are given. */
	record Explain() implements Order {

	}

	/** Whether the record of what staff did is as it was written. */
	record VerifyAudit() implements Order {

	}

}
