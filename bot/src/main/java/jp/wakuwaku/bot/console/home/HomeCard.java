package jp.wakuwaku.bot.console.home;

import java.util.List;

import jp.wakuwaku.bot.console.security.StaffMember;

/**
 * Something on the first page: a bean of the group of screens that deals with it.
 */
public interface HomeCard {

	/**
	 * Where it stands.
	 * @return as in the navigation
	 */
	int place();

	/**
	 * What is to be said to somebody.
	 * @param staff who looks
	 * @return may be empty
	 */
	List<Line> lines(StaffMember staff);

	/**
	 * A line that leads to the page that deals with it.
	 *
	 * @param text such as {@code 返事を待っている質問}
	 * @param value such as {@code 3 件}
	 * @param path of the page
	 * @param isUrgent whether it needs somebody today
	 */
	record Line(String text, String value, String path, boolean isUrgent) {
	}

}
