package jp.wakuwaku.bot.load.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a process has used so far.
 *
 * @param cpu time on a processor, in user and kernel mode, since the process began
 * @param residentKilobytes memory that is in RAM now
 * @see <a href=
 * "https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html">proc_pid_stat</a>
 */
public record Usage(Duration cpu, long residentKilobytes) {

	/** {@code getconf CLK_TCK}: the same on every Linux that a JDK is built for. */
	private static final int TICKS_PER_SECOND = 100;

	private static final int MILLIS_PER_TICK = 1_000 / TICKS_PER_SECOND;

	/** Fields 14 and 15 of the page, counted from the one that follows the name. */
	private static final int USER_TICKS = 11;

	private static final int KERNEL_TICKS = 12;

	/**
	 * Reads the present state.
	 * @param pid of a running process
	 * @return what it used
	 */
	public static Usage of(long pid) {
		Path folder = Path.of("/proc", Long.toString(pid));
		try {
			String stat = Files.readString(folder.resolve("stat"));
			String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
			long ticks = Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[KERNEL_TICKS]);
			return new Usage(Duration.ofMillis(ticks * MILLIS_PER_TICK),
					resident(Files.readAllLines(folder.resolve("status"))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long resident(List<String> status) {
		return status.stream()
			.filter((line) -> line.startsWith("VmRSS:"))
			.map((line) -> line.replaceAll("\\D", ""))
			.mapToLong(Long::parseLong)
			.findFirst()
			.orElse(0);
	}

}
