package jp.wakuwaku.bot.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jp.wakuwaku.bot.platform.restore.RedisRestoreNotes;
import jp.wakuwaku.bot.platform.restore.RestoreNote;
import jp.wakuwaku.bot.residents.Forgotten;
import jp.wakuwaku.bot.residents.RedisKeyCheck;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;

/**
 * Brings everything back from a file that was read to its end before. Whoever was
 * forgotten since then is forgotten again at the bot's next start.
 *
 * @param order which file, and what may be done with what is there
 * @param terminal of whoever wants it
 */
record RestoreCommand(Order.Restore order, Terminal terminal) {

	private static final String HALF = "途中で止まりました。いまの Redis にはバックアップの一部だけがあり、ボットは起動しません。原因を直してから、--replace を付けて、もう一度実行してください。";

	/** Reads the files without touching anything. */
	BackupReader.Contents check() throws IOException {
		try {
			BackupReader.Contents contents = reader().read((_) -> {
			});
			Instant stoppedAt = this.order.stoppedAt();
			if (stoppedAt != null && stoppedAt.isBefore(contents.madeAt())) {
				throw new CommandFailure(ExitCode.MISUSED,
						"--stopped-at が、バックアップの時点（" + BackupCommand.at(contents.madeAt()) + "）より前です。");
			}
			for (Path file : this.order.forgotten()) {
				if (!Files.isReadable(file)) {
					throw new NoSuchFileException(file.toString());
				}
			}
			return contents;
		}
		catch (NoSuchFileException ex) {
			throw new CommandFailure(ExitCode.MISUSED, "ファイルがありません: " + ex.getFile(), ex);
		}
	}

	ExitCode run(ApplicationContext context, BackupReader.Contents contents) throws IOException {
		RedisRestoreNotes notes = context.getBean(RedisRestoreNotes.class);
		Forgotten forgotten = context.getBean(Forgotten.class);
		try (RedisDatabase database = RedisDatabase.of(context)) {
			requireRight(database);
			new RedisKeyTrial(reader(), context.getBean(RedisKeyCheck.class)).require(database.connection());
			Instant now = context.getBean(Clock.class).instant();
			Instant stoppedAt = notAfter(now, this.order.stoppedAt(), contents.madeAt());
			List<String> since = since(forgotten);
			notes.beginWithNothing();
			fill(database, now);
			long again = forgotten.again(since);
			notes.end(RestoreNote.of(contents.madeAt(), stoppedAt, now));
			this.terminal.say("戻しました: %s 時点、%,d 件。".formatted(BackupCommand.at(contents.madeAt()), contents.records()));
			this.terminal.say("その後に削除を求めた人: %,d 人。ボットを起動すると、もう一度削除します。".formatted(again));
			this.terminal.say("%s までに送るはずだったものは、もう一度は送りません。".formatted(BackupCommand.at(stoppedAt)));
		}
		return new VerifyAuditCommand(this.terminal).run(context);
	}

	private void requireRight(RedisDatabase database) {
		if (database.isUsedByABot()) {
			throw new CommandFailure(ExitCode.REFUSED, "この Redis では、ボットが動いています。すべて止めてから、もう一度実行してください。");
		}
		if (!database.isEmpty() && !this.order.replaces()) {
			throw new CommandFailure(ExitCode.REFUSED,
					"この Redis には、もうデータがあります。それをすべて消して、バックアップの内容にするときは、--replace を付けてください。");
		}
	}

	/** Kept on this machine as well before anything is deleted. */
	private List<String> since(Forgotten forgotten) throws IOException {
		List<String> lines = new ArrayList<>(forgotten.lines());
		for (Path file : this.order.forgotten()) {
			lines.addAll(Files.readAllLines(file));
		}
		forgotten.keep(lines);
		return lines;
	}

	private void fill(RedisDatabase database, Instant now) throws IOException {
		RedisRestoring restoring = new RedisRestoring(database.connection(), now.toEpochMilli(), this.terminal);
		try {
			reader().read(restoring);
			restoring.finish();
		}
		catch (CommandFailure ex) {
			throw new CommandFailure(ex.code(), ex.getMessage() + "\n" + HALF, ex);
		}
	}

	/** What is told in advance is not believed. */
	private static Instant notAfter(Instant now, @Nullable Instant told, Instant madeAt) {
		Instant stoppedAt = Objects.requireNonNullElse(told, now);
		Instant past = stoppedAt.isAfter(now) ? now : stoppedAt;
		return past.isBefore(madeAt) ? madeAt : past;
	}

	private BackupReader reader() {
		return new BackupReader(this.order.file());
	}

}
