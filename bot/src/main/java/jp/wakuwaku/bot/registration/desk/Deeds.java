package jp.wakuwaku.bot.registration.desk;

import java.time.YearMonth;
import java.util.List;

/** The record of who did and saw what, which is only ever added to. */
public interface Deeds {

	/**
	 * Notes a deed before it is done, once for the act.
	 * @param act by whom
	 * @param kind what
	 * @param subject of what, without anything personal
	 */
	void note(Act act, Deed.Kind kind, String subject);

	/**
	 * All deeds of a month.
	 * @param month in Japan
	 * @return oldest first; empty after three years
	 */
	List<Deed> of(YearMonth month);

}
