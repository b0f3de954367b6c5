package jp.wakuwaku.bot.residents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Outlives Redis: lines on this machine's disk, only ever added to. */
final class ForgottenFile {

	private static final Logger logger = LoggerFactory.getLogger(ForgottenFile.class);

	private final Path path;

	ForgottenFile(Path dataFolder) {
		this.path = dataFolder.resolve("forgotten.log");
	}

	/** A disk that takes nothing keeps nobody from being forgotten. */
	synchronized void add(Collection<String> lines) {
		if (lines.isEmpty()) {
			return;
		}
		try {
			Files.createDirectories(this.path.resolveSibling(""));
			try (FileChannel file = FileChannel.open(this.path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
				file.write(ByteBuffer.wrap((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
				file.force(true);
			}
		}
		catch (IOException ex) {
			logger.warn("Who was forgotten is in Redis only: {}", ex.getClass().getSimpleName());
		}
	}

	List<String> lines() {
		try {
			return Files.exists(this.path) ? Files.readAllLines(this.path) : List.of();
		}
		catch (IOException ex) {
			logger.warn("Who was forgotten cannot be read from the disk: {}", ex.getClass().getSimpleName());
			return List.of();
		}
	}

}
