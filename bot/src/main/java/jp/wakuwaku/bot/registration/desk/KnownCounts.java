package jp.wakuwaku.bot.registration.desk;

/**
 * What a session was counted to be, and of what.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param journal how many entries its journal had
 * @param noted how often it had been noted who came
 * @param counts the numbers
 */
record KnownCounts(int version, long journal, long noted, Statistics.Counts counts) {

	static final int VERSION = 1;

	boolean isOf(long journal, long noted) {
		return this.version == VERSION && this.journal == journal && this.noted == noted;
	}

}
