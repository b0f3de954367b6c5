package jp.wakuwaku.bot.platform.redis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import redis.embedded.core.ExecutableProvider;
import redis.embedded.error.OsArchitectureNotFound;
import redis.embedded.error.UnknownOSName;
import redis.embedded.model.OsArchitecture;

/**
 * The redis-server that the library carries for this operating system, unpacked into the
 * folder of its data. Its place there also tells whose process it is.
 *
 * @param path where it lies
 */
record RedisExecutable(Path path) {

	private static final Pattern VERSION = Pattern.compile("v=((\\d+)\\.(\\d+)\\.\\d+)");

	static final String NAME_PREFIX = "redis-server";

	static RedisExecutable unpack(RedisFolder folder) {
		requireSupportedPlatform();
		try {
			RedisExecutable executable = new RedisExecutable(
					ExecutableProvider.newJarResourceProvider(folder.path().toFile()).get().toPath());
			requireVersion(executable.version());
			return executable;
		}
		catch (IOException ex) {
			throw EmbeddedRedisProblem.notWritable(folder.path(), ex.toString());
		}
	}

	private static void requireSupportedPlatform() {
		String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
		try {
			if (!ExecutableProvider.newProvidedVersionsMap().containsKey(OsArchitecture.detectOSandArchitecture())) {
				throw EmbeddedRedisProblem.unsupported(platform);
			}
		}
		catch (OsArchitectureNotFound | UnknownOSName ex) {
			throw EmbeddedRedisProblem.unsupported(platform);
		}
	}

	/** XAUTOCLAIM, which the conversation needs, came with 6.2. */
	static void requireVersion(String output) {
		Matcher version = VERSION.matcher(output);
		if (!version.find()) {
			throw EmbeddedRedisProblem.tooOld(output.strip());
		}
		int major = Integer.parseInt(version.group(2));
		if (major < 6 || (major == 6 && Integer.parseInt(version.group(3)) < 2)) {
			throw EmbeddedRedisProblem.tooOld(version.group(1));
		}
	}

	private String version() {
		try {
			Process process = new ProcessBuilder(this.path.toString(), "--version").redirectErrorStream(true).start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (!output.contains("v=")) {
				throw EmbeddedRedisProblem.notExecutable(this.path, output.strip());
			}
			return output;
		}
		catch (IOException ex) {
			throw EmbeddedRedisProblem.notExecutable(this.path, ex.toString());
		}
	}

}
