package jp.wakuwaku.bot.residents;

import java.util.Collection;
import java.util.List;

/**
 * Who was forgotten, so that somebody who is back with a backup is forgotten again. A
 * line for each, which holds a hash of the person's random number and the proof: it finds
 * somebody in a backup, and says nothing to anybody else.
 */
public interface Forgotten {

	/**
	 * Those who were forgotten, as far as is known here.
	 * @return lines of Redis and of this machine's file, maybe some of them twice
	 */
	List<String> lines();

	/**
	 * Adds lines to this machine's file.
	 * @param lines as above
	 */
	void keep(Collection<String> lines);

	/**
	 * Has those who are there again be forgotten, by the bot that runs next.
	 * @param lines as above; what is not readable is skipped
	 * @return how many are there
	 */
	long again(Collection<String> lines);

}
