package jp.wakuwaku.bot.backup;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.EnumSet;

/**
 * Writes a backup beside its place, readable by its owner only, and moves it there when
 * it is whole and on the disk.
 */
final class BackupWriter implements AutoCloseable {

	private static final int BUFFER = 1 << 16;

	private final Path file;

	private final Path unfinished;

	private final FileChannel channel;

	private final DigestOutputStream digested;

	private final DataOutputStream out;

	private long records;

	private BackupWriter(Path file, Path unfinished, FileChannel channel) {
		this.file = file;
		this.unfinished = unfinished;
		this.channel = channel;
		this.digested = new DigestOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER),
				BackupForm.digest());
		this.out = new DataOutputStream(this.digested);
	}

	static BackupWriter to(Path file) throws IOException {
		if (Files.exists(file)) {
			throw new FileAlreadyExistsException(file.toString());
		}
		Path unfinished = file.resolveSibling(file.getFileName() + ".part");
		Files.deleteIfExists(unfinished);
		FileChannel channel = FileChannel.open(unfinished,
				EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), forOwner(unfinished));
		BackupWriter writer = new BackupWriter(file, unfinished, channel);
		writer.out.write(BackupForm.title(BackupForm.VERSION));
		return writer;
	}

	void write(BackupRecord part) throws IOException {
		switch (part) {
			case BackupRecord.Present(byte[] key, long expiresAt, byte[] value) -> {
				this.out.writeByte(BackupForm.PRESENT);
				writeBytes(key);
				this.out.writeLong(expiresAt);
				writeBytes(value);
			}
			case BackupRecord.Gone(byte[] key) -> {
				this.out.writeByte(BackupForm.GONE);
				writeBytes(key);
			}
		}
		this.records++;
	}

	private void writeBytes(byte[] bytes) throws IOException {
		this.out.writeInt(bytes.length);
		this.out.write(bytes);
	}

	/** Only with this is there a backup. */
	void finish(Instant madeAt) throws IOException {
		this.out.writeByte(BackupForm.END);
		this.out.writeLong(this.records);
		this.out.writeLong(madeAt.toEpochMilli());
		byte[] sum = this.digested.getMessageDigest().digest();
		this.digested.on(false);
		this.out.write(sum);
		this.out.flush();
		this.channel.force(true);
		this.channel.close();
		Files.move(this.unfinished, this.file, StandardCopyOption.ATOMIC_MOVE);
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
		Files.deleteIfExists(this.unfinished);
	}

	private static FileAttribute<?>[] forOwner(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
