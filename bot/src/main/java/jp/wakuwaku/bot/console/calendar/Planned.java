package jp.wakuwaku.bot.console.calendar;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.console.security.StaffMember;

/** What a group of screens has on the calendar: a bean of each group. */
public interface Planned {

	/**
	 * What takes place or goes out in a time.
	 * @param staff who looks; sees only what they may
	 * @param from the first moment
	 * @param until the moment after the last one
	 * @return in no order
	 */
	List<Plan> between(StaffMember staff, Instant from, Instant until);

	/**
	 * Something that is planned.
	 *
	 * @param at when
	 * @param text what
	 * @param path of its page
	 * @param kind of the tag that marks it: {@code ''}, good, warn, bad
	 */
	record Plan(Instant at, String text, String path, String kind) {
	}

}
