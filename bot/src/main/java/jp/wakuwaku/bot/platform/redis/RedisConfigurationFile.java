package jp.wakuwaku.bot.platform.redis;

import java.nio.file.Path;

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

	static String quoted(String value) {
		return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
	}

}
