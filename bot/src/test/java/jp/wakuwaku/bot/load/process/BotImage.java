package jp.wakuwaku.bot.load.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The bot as its image holds it: unpacked, with what one start has taught the JVM. Made
 * once in a run of the tests, as the Dockerfile does it; each start then takes half the
 * time.
 */
final class BotImage {

	private static final Duration MADE_WITHIN = Duration.ofMinutes(3);

	private static final List<String> ONE_START = List.of("-Dspring.context.exit=onRefresh",
			"-Dline.bot.channel-secret=none", "-Dline.bot.channel-token=none",
			"-Dspring.data.redis.url=redis://127.0.0.1:1", "-Dwakuwaku.personal-details.make-keys=true",
			"-Dwakuwaku.public-url=https://none.example");

	private static final BotImage SHARED = new BotImage(Path.of("target", "load", "image").toAbsolutePath());

	private final Path folder;

	private boolean isMade;

	private BotImage(Path folder) {
		this.folder = folder;
	}

	/**
	 * The image for all tests of this run, made when the first one asks for it.
	 * @param java the JVM that made the cache is the only one that can use it
	 * @param options those that every start has
	 * @param jar the packaged bot
	 * @return the options and the jar with which the bot is started
	 */
	static List<String> start(Path java, List<String> options, Path jar) {
		return SHARED.made(java, options, jar);
	}

	private synchronized List<String> made(Path java, List<String> options, Path jar) {
		if (!this.isMade) {
			make(java, options, jar);
			this.isMade = true;
		}
		return List.of("-XX:AOTCache=" + cache(), "-jar", unpacked());
	}

	private void make(Path java, List<String> options, Path jar) {
		try {
			Files.createDirectories(this.folder);
			Files.deleteIfExists(cache());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		run(Stream.of(java.toString(), "-Djarmode=tools", "-jar", jar.toString(), "extract", "--force", "--destination",
				this.folder.resolve("bot").toString()));
		Stream<String> training = Stream.of("-Dwakuwaku.data-dir=" + this.folder.resolve("training"), "-jar",
				unpacked());
		run(Stream
			.of(Stream.of(java.toString(), "-XX:AOTCacheOutput=" + cache()), options.stream(), ONE_START.stream(),
					training)
			.flatMap((part) -> part));
		if (!Files.exists(cache())) {
			throw new IllegalStateException(cache() + ": not made, see " + this.folder.resolve("image.log"));
		}
	}

	private void run(Stream<String> command) {
		try (ChildProcess process = ChildProcess.start("image", this.folder, command.toList())) {
			int code = process.await(MADE_WITHIN);
			if (code != 0) {
				throw new IllegalStateException("ended with " + code + ", see " + this.folder.resolve("image.log"));
			}
		}
	}

	private String unpacked() {
		return this.folder.resolve("bot").resolve("bot.jar").toString();
	}

	private Path cache() {
		return this.folder.resolve("bot.aot");
	}

}
