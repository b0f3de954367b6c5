package jp.wakuwaku.bot.load.process;

import java.nio.file.Path;
import java.util.List;

/**
 * What a killed bot leaves running: its embedded Redis, which is recognised by its
 * executable inside the folder of the run.
 */
public final class Leftovers {

	private Leftovers() {
	}

	/**
	 * Ends them.
	 * @param folder of the run
	 */
	public static void end(Path folder) {
		of(folder).forEach(ProcessHandle::destroyForcibly);
	}

	/**
	 * Finds them.
	 * @param folder of the run
	 * @return whatever runs an executable inside the folder
	 */
	public static List<ProcessHandle> of(Path folder) {
		String place = folder.toAbsolutePath().normalize() + "/";
		return ProcessHandle.allProcesses()
			.filter((process) -> process.info().command().filter((command) -> command.startsWith(place)).isPresent())
			.toList();
	}

}
