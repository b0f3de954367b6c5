package jp.wakuwaku.bot.backup;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.function.Consumer;

/** Reads a backup, part by part; whether it is whole is known only at its end. */
final class BackupReader {

	private static final int BUFFER = 1 << 16;

	private final Path file;

	BackupReader(Path file) {
		this.file = file;
	}

	/**
	 * What a backup holds.
	 *
	 * @param records how many parts
	 * @param madeAt as of when
	 */
	record Contents(long records, Instant madeAt) {

	}

	/**
	 * Reads from the first to the last byte.
	 * @param each gets every part, in the file's order
	 * @throws CommandFailure when the file is not a backup, or not whole
	 */
	Contents read(Consumer<BackupRecord> each) throws IOException {
		long size = Files.size(this.file);
		try (DigestInputStream digested = new DigestInputStream(
				new BufferedInputStream(Files.newInputStream(this.file), BUFFER), BackupForm.digest());
				DataInputStream in = new DataInputStream(digested)) {
			requireVersion(BackupForm.version(in.readNBytes(BackupForm.TITLE_BYTES)));
			long records = 0;
			for (byte kind = in.readByte(); kind != BackupForm.END; kind = in.readByte()) {
				each.accept(part(kind, in, size));
				records++;
			}
			return end(records, in, digested);
		}
		catch (EOFException ex) {
			throw damaged("途中で終わっています");
		}
	}

	private static BackupRecord part(byte kind, DataInputStream in, long size) throws IOException {
		return switch (kind) {
			case BackupForm.PRESENT -> new BackupRecord.Present(bytes(in, size), in.readLong(), bytes(in, size));
			case BackupForm.GONE -> new BackupRecord.Gone(bytes(in, size));
			default -> throw damaged("読めないところがあります");
		};
	}

	/** A damaged length must not have more memory asked for than the file has. */
	private static byte[] bytes(DataInputStream in, long size) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > size) {
			throw damaged("読めないところがあります");
		}
		byte[] bytes = in.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException();
		}
		return bytes;
	}

	private static Contents end(long records, DataInputStream in, DigestInputStream digested) throws IOException {
		long told = in.readLong();
		Instant madeAt = Instant.ofEpochMilli(in.readLong());
		MessageDigest digest = digested.getMessageDigest();
		digested.on(false);
		byte[] sum = in.readNBytes(digest.getDigestLength());
		if (!MessageDigest.isEqual(sum, digest.digest()) || told != records || in.read() != -1) {
			throw damaged("チェックサムが合いません");
		}
		return new Contents(records, madeAt);
	}

	private static void requireVersion(int version) {
		if (version == 0) {
			throw damaged("このボットのバックアップではありません");
		}
		if (version > BackupForm.VERSION) {
			throw new CommandFailure(ExitCode.REFUSED, "新しい版のボットが作ったバックアップです。同じか、より新しい版で戻してください。");
		}
	}

	private static CommandFailure damaged(String how) {
		return new CommandFailure(ExitCode.NOT_WHOLE, "バックアップのファイルを使えません: " + how + "。何も変えていません。");
	}

}
