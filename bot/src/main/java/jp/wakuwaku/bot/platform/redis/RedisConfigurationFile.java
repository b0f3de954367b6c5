package jp.wakuwaku.bot.platform.redis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What redis-server is told. As a file, because a command line can be read by everybody
 * on the machine.
 *
 * @see <a href= "https://raw.githubusercontent.com/redis/redis/6.2/redis.conf">Redis 6.2
 * configuration file</a>
 */
final class RedisConfigurationFile {

	static final String NAME = "redis.conf";

	private RedisConfigurationFile() {
	}

	/**
	 * {@code appendfsync always}: what was acknowledged survives a power cut. The file is
	 * rewritten early, because what was erased stays in it until then.
	 */
	static String text(Path folder, int port, String password) {
		return """
				bind 127.0.0.1
				protected-mode yes
				port %d
				requirepass %s
				dir %s
				daemonize no
				appendonly yes
				appendfilename appendonly.aof
				appendfsync always
				auto-aof-rewrite-min-size 8mb
				auto-aof-rewrite-percentage 100
				save ""
				maxmemory-policy noeviction
				tcp-backlog 128
				""".formatted(port, password, quoted(folder.toString()));
	}

	/** Where the Redis that was told so listens; empty when there is no such file. */
	static Optional<Address> address(Path file) {
		try {
			Map<String, String> told = Files.readAllLines(file)
				.stream()
				.filter((line) -> line.contains(" "))
				.collect(Collectors.toMap((line) -> line.substring(0, line.indexOf(' ')),
						(line) -> line.substring(line.indexOf(' ') + 1), (first, _) -> first));
			return Optional
				.of(new Address(Integer.parseInt(told.getOrDefault("port", "")), told.getOrDefault("requirepass", "")));
		}
		catch (IOException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Where a Redis on this machine listens.
	 *
	 * @param port on 127.0.0.1
	 * @param password what a client has to say
	 */
	record Address(int port, String password) {

		/** Says no more than the port, so that the password does not reach a log. */
		@Override
		public String toString() {
			return "Redis on port " + this.port;
		}

	}

	static String quoted(String value) {
		return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
	}

}
