package jp.wakuwaku.bot.backup;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jp.wakuwaku.bot.platform.restore.RedisRestoreNotes;

import org.springframework.context.ApplicationContext;

/**
 * Writes everything into a file.
 *
 * @param order which file
 * @param terminal of whoever wants it
 */
record BackupCommand(Order.Backup order, Terminal terminal) {

	private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm:ss", Locale.JAPAN)
		.withZone(ZoneId.of("Asia/Tokyo"));

	ExitCode run(ApplicationContext context) throws IOException, InterruptedException {
		if (context.getBean(RedisRestoreNotes.class).isUnfinished()) {
			throw new CommandFailure(ExitCode.REFUSED, "バックアップから戻している途中のデータなので、書き出しません。");
		}
		try (RedisDatabase database = RedisDatabase.of(context);
				BackupWriter file = BackupWriter.to(this.order.file())) {
			Instant madeAt = new RedisSnapshot(database.connection(), file, this.terminal).take();
			file.finish(madeAt);
		}
		catch (FileAlreadyExistsException ex) {
			throw new CommandFailure(ExitCode.REFUSED, "そのファイルはもうあります: " + this.order.file(), ex);
		}
		BackupReader.Contents written = new BackupReader(this.order.file()).read((_) -> {
		});
		this.terminal.say("バックアップしました: %s（%s 時点、%,d 件、%,d バイト）".formatted(this.order.file(), at(written.madeAt()),
				written.records(), Files.size(this.order.file())));
		return ExitCode.DONE;
	}

	static String at(Instant instant) {
		return SECOND.format(instant);
	}

}
