package jp.wakuwaku.bot.programs;

import java.time.LocalDate;

/** The programs as a YAML file that staff can read and edit. */
public interface ProgramFiles {

	/**
	 * Reads a file and checks it.
	 * @param name the file's name, for the errors
	 * @param content its bytes
	 * @param today the day from which {@code in 10 days} counts, in Japan
	 * @return all of its programs, or all that is wrong with them
	 */
	ProgramImport read(String name, byte[] content, LocalDate today);

	/**
	 * Writes a file that {@link #read} reads back as the same programs.
	 * @param list the programs
	 * @return the text
	 */
	String write(ProgramList list);

}
