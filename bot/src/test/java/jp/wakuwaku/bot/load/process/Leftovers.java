package jp.wakuwaku.bot.load.process;

import java.nio.file.Path;

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
		String place = folder.toAbsolutePath().normalize().toString();
		ProcessHandle.allProcesses()
			.filter((process) -> process.info().command().filter((command) -> command.startsWith(place)).isPresent())
			.forEach(ProcessHandle::destroyForcibly);
	}

}
