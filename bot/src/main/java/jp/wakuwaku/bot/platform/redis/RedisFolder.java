package jp.wakuwaku.bot.platform.redis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder of one embedded Redis, locked for this process while it is open. The lock
 * dies with the process, so that a killed bot leaves none behind.
 */
final class RedisFolder implements AutoCloseable {

	/**
	 * Folders open in this process: the operating system's lock keeps out other processes
	 * only, and closing a second channel would drop it.
	 */
	private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

	private final Path path;

	private final FileChannel lock;

	private RedisFolder(Path path, FileChannel lock) {
		this.path = path;
		this.lock = lock;
	}

	static RedisFolder open(Path dataFolder) {
		Path path = dataFolder.resolve("redis").toAbsolutePath().normalize();
		try {
			createForOwner(path);
			return lock(path.toRealPath());
		}
		catch (IOException ex) {
			throw EmbeddedRedisProblem.notWritable(path, ex.toString());
		}
	}

	private static RedisFolder lock(Path path) throws IOException {
		if (!OPEN.add(path)) {
			throw EmbeddedRedisProblem.inUse(path, String.valueOf(ProcessHandle.current().pid()));
		}
		Path file = path.resolve("bot.lock");
		FileChannel channel = null;
		try {
			channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (channel.tryLock() == null) {
				throw EmbeddedRedisProblem.inUse(path, Files.readString(file).strip());
			}
			channel.truncate(0);
			channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
			return new RedisFolder(path, channel);
		}
		catch (IOException | RuntimeException ex) {
			OPEN.remove(path);
			if (channel != null) {
				channel.close();
			}
			throw ex;
		}
	}

	private static void createForOwner(Path path) throws IOException {
		Files.createDirectories(path.resolveSibling(""));
		try {
			Files.createDirectory(path, forOwner(path, "rwx------"));
		}
		catch (FileAlreadyExistsException ex) {
			if (!Files.isDirectory(path)) {
				throw ex;
			}
		}
	}

	private static FileAttribute<?>[] forOwner(Path path, String permissions) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

	Path path() {
		return this.path;
	}

	Path appendOnlyFile() {
		return this.path.resolve("appendonly.aof");
	}

	/**
	 * Writes a file that nobody but its owner can read, not even while it is written.
	 */
	Path write(String name, String text) throws IOException {
		Path file = this.path.resolve(name);
		Files.deleteIfExists(file);
		Files.createFile(file, forOwner(file, "rw-------"));
		return Files.writeString(file, text);
	}

	@Override
	public void close() throws IOException {
		this.lock.close();
		OPEN.remove(this.path);
	}

}
