package jp.wakuwaku.bot.programs;

/** What came of a change of the programs. */
public sealed interface Replacement {

	/**
	 * Every instance shows them within 5 seconds.
	 *
	 * @param number what the next change has to name
	 */
	record Done(long number) implements Replacement {
	}

	/**
	 * Somebody else was faster; nothing was changed.
	 *
	 * @param current the programs as they stand now
	 */
	record Stale(ProgramsVersion current) implements Replacement {
	}

}
