package jp.wakuwaku.bot.platform.redis;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Redis processes that a killed bot has left behind. They run the executable inside the
 * locked folder, which no other program does; a process id in a file could by now belong
 * to anything.
 */
final class Orphans {

	private static final Logger log = LoggerFactory.getLogger(Orphans.class);

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private Orphans() {
	}

	/** Two processes must never append to one file: returns only when all have ended. */
	static void stop(RedisFolder folder) throws InterruptedException {
		for (ProcessHandle orphan : of(folder)) {
			log.info("前回のボットが残した Redis（プロセス {}）を止めます", orphan.pid());
			orphan.destroy();
			if (!hasEnded(orphan, folder)) {
				orphan.destroyForcibly();
				if (!hasEnded(orphan, folder)) {
					throw EmbeddedRedisProblem.orphanStays(orphan.pid());
				}
			}
		}
	}

	static List<ProcessHandle> of(RedisFolder folder) {
		return ProcessHandle.allProcesses().filter((process) -> runsIn(folder.path(), process)).toList();
	}

	/** A zombie has no command any more, and counts as ended. */
	private static boolean runsIn(Path folder, ProcessHandle process) {
		return process.info()
			.command()
			.filter((command) -> command.startsWith(folder.resolve(RedisExecutable.NAME_PREFIX).toString()))
			.isPresent();
	}

	private static boolean hasEnded(ProcessHandle orphan, RedisFolder folder) throws InterruptedException {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (orphan.isAlive() && runsIn(folder.path(), orphan)) {
			if (System.nanoTime() > deadline) {
				return false;
			}
			Thread.sleep(Duration.ofMillis(20));
		}
		return true;
	}

}
