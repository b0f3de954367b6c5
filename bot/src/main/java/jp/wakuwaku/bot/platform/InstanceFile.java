package jp.wakuwaku.bot.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the instance's name in a file that is locked while the instance runs. Whoever
 * finds it locked, or cannot write, takes a name that lasts until the end of the process.
 */
final class InstanceFile implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(InstanceFile.class);

	private static final int LENGTH = UUID.randomUUID().toString().length();

	private final InstanceName name;

	private final @Nullable FileChannel locked;

	private InstanceFile(InstanceName name, @Nullable FileChannel locked) {
		this.name = name;
		this.locked = locked;
	}

	static InstanceFile in(Path folder) {
		try {
			FileChannel channel = FileChannel.open(Files.createDirectories(folder).resolve("instance"),
					StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
			if (lock(channel)) {
				return new InstanceFile(new InstanceName(nameIn(channel)), channel);
			}
			channel.close();
		}
		catch (IOException ex) {
			logger.info("The instance has no file for its name: {}", ex.getClass().getSimpleName());
		}
		return new InstanceFile(new InstanceName(UUID.randomUUID().toString()), null);
	}

	/** The lock lasts as long as the channel. */
	private static boolean lock(FileChannel channel) throws IOException {
		try {
			@Nullable FileLock lock = channel.tryLock();
			return lock != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	private static String nameIn(FileChannel channel) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(LENGTH);
		channel.read(buffer, 0);
		String stored = new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII);
		if (stored.matches("[0-9a-f-]{" + LENGTH + "}")) {
			return stored;
		}
		String made = UUID.randomUUID().toString();
		channel.truncate(0).write(ByteBuffer.wrap(made.getBytes(StandardCharsets.US_ASCII)), 0);
		return made;
	}

	InstanceName name() {
		return this.name;
	}

	@Override
	public void close() throws IOException {
		if (this.locked != null) {
			this.locked.close();
		}
	}

}
