package jp.wakuwaku.bot.backup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

import jp.wakuwaku.bot.platform.StartRefusedException;
import jp.wakuwaku.bot.residents.UnreadableDetailsException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;

/**
 * Why a command failed, as whoever ran it reads it.
 *
 * @param code with which it ends
 * @param text what is the matter and what to do
 */
record FailureWords(ExitCode code, String text) {

	private static final String CHECK_REDIS = "Redis が動いているか、その接続先とパスワードの設定（spring.data.redis.*）を確かめてください。";

	/** What did not open with the keys that were given. */
	static final String OTHER_KEYS = "wakuwaku.personal-details.keys の鍵では、このデータを開けません。データを書いたときのボットと同じ鍵を渡してください。";

	/** What fails while a command is being stopped fails because of that. */
	static FailureWords whileStopping(Exception failure) {
		return (cause(CommandFailure.class, failure) != null) ? of(failure)
				: new FailureWords(ExitCode.STOPPED, "途中で止めました。もう一度、はじめから実行してください。");
	}

	static FailureWords of(Exception failure) {
		CommandFailure told = cause(CommandFailure.class, failure);
		if (told != null) {
			return new FailureWords(told.code(), Objects.requireNonNullElse(told.getMessage(), ""));
		}
		StartRefusedException refused = cause(StartRefusedException.class, failure);
		if (refused != null) {
			return new FailureWords(ExitCode.REFUSED, refused.getMessage() + "\n" + refused.action());
		}
		if (cause(UnreadableDetailsException.class, failure) != null) {
			return new FailureWords(ExitCode.MISUSED, OTHER_KEYS);
		}
		String root = NestedExceptionUtils.getMostSpecificCause(failure).toString();
		if (cause(DataAccessException.class, failure) != null || RedisDatabase.isCauseOf(failure)) {
			return new FailureWords(ExitCode.TROUBLED, "Redis とやりとりできません。" + CHECK_REDIS + "\n（" + root + "）");
		}
		IOException disk = cause(IOException.class, failure);
		return (disk != null) ? of(disk) : new FailureWords(ExitCode.TROUBLED, "できませんでした: " + root);
	}

	private static FailureWords of(IOException failure) {
		if (String.valueOf(failure.getMessage()).contains("No space left")) {
			return new FailureWords(ExitCode.TROUBLED, "ディスクがいっぱいで、書ききれませんでした。空きを作るか、別の場所にしてください。書きかけのファイルは消しました。");
		}
		return switch (failure) {
			case AccessDeniedException denied -> new FailureWords(ExitCode.TROUBLED,
					"読み書きする権限がありません: " + denied.getFile() + "\nコマンドを実行する人の権限か、置き場所を変えてください。");
			case NoSuchFileException missing ->
				new FailureWords(ExitCode.MISUSED, "フォルダーかファイルがありません: " + missing.getFile());
			case FileSystemException file ->
				new FailureWords(ExitCode.TROUBLED, "読み書きできません: " + file.getFile() + "（" + file.getReason() + "）");
			default -> new FailureWords(ExitCode.TROUBLED, "読み書きできません: " + failure.getMessage());
		};
	}

	private static <T extends Throwable> @Nullable T cause(Class<T> type, @Nullable Throwable failure) {
		for (Throwable it = failure; it != null; it = it.getCause()) {
			if (type.isInstance(it)) {
				return type.cast(it);
			}
		}
		return null;
	}

}
