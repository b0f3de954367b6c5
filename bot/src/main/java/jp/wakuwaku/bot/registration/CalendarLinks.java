package jp.wakuwaku.bot.registration;

import java.util.Optional;

/** Which bookings can be seen in calendars. */
interface CalendarLinks {

	/** Keeps a link as long as its registration is kept. */
	void put(CalendarToken token, CalendarLink link);

	Optional<CalendarLink> find(CalendarToken token);

	void delete(CalendarToken token);

}
