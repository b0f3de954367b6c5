package jp.wakuwaku.bot.registration.desk;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/** The record of who did and saw what, which is only ever added to. */
public interface Deeds {

	/**
	 * Notes a deed before it is done, once for the act.
	 * @param act by whom
	 * @param kind what
	 * @param subject of what, without anything personal
	 */
	default void note(Act act, Deed.Kind kind, String subject) {
		note(act, kind, subject, "");
	}

	/**
	 * The same with what else has to be known.
	 * @param act by whom
	 * @param kind what
	 * @param subject of what, without anything personal
	 * @param detail a reason or a count, without anything personal
	 */
	void note(Act act, Deed.Kind kind, String subject, String detail);

	/**
	 * The same of several, in as few steps as possible.
	 * @param act by whom
	 * @param kind what
	 * @param subjects of what, each noted for itself
	 */
	void noteEach(Act act, Deed.Kind kind, Collection<String> subjects);

	/**
	 * All deeds of a month.
	 * @param month in Japan
	 * @return oldest first; empty after three years
	 */
	List<Deed> of(YearMonth month);

}
