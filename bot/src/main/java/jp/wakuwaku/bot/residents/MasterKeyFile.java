package jp.wakuwaku.bot.residents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

import jp.wakuwaku.bot.platform.StartRefusedException;

/** A key for trying the bot out, made at its first start. */
final class MasterKeyFile {

	private static final SecureRandom RANDOM = new SecureRandom();

	private final Path path;

	MasterKeyFile(Path dataFolder) {
		this.path = dataFolder.resolve("personal-details.keys");
	}

	MasterKeys readOrMake() {
		try {
			if (!Files.exists(this.path)) {
				make();
			}
			return MasterKeys.of(Files.readString(this.path));
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new StartRefusedException("個人情報を暗号化する鍵のファイルを使えません: " + this.path + "（" + ex.getMessage() + "）",
					"フォルダーに書き込めるか確かめてください。試した内容を捨ててよければ、データのフォルダーを消してから起動してください。", ex);
		}
	}

	/** Moved to its place when it is complete, and never readable by others. */
	private void make() throws IOException {
		byte[] key = new byte[AesGcm.KEY_BYTES];
		RANDOM.nextBytes(key);
		Files.createDirectories(this.path.resolveSibling(""));
		Path made = this.path.resolveSibling(this.path.getFileName() + ".new");
		Files.deleteIfExists(made);
		Files.createFile(made, forOwner(made));
		Files.writeString(made, "1:" + Base64.getEncoder().encodeToString(key) + "\n");
		Files.move(made, this.path, StandardCopyOption.ATOMIC_MOVE);
	}

	private static FileAttribute<?>[] forOwner(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
