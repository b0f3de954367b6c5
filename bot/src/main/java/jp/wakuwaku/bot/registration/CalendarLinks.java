package jp.wakuwaku.bot.registration;

import java.util.Optional;

/** Which bookings can be seen in calendars. */
interface CalendarLinks {

	/** Keeps a link as long as its registration is kept. */
	void put(CalendarToken token, CalendarLink link);

	Optional<CalendarLink> find(CalendarToken token);

	/** Keeps what the QR code for the door leads to, likewise. */
	void put(PassToken token, CalendarLink link);

	Optional<CalendarLink> find(PassToken token);

	/** Deletes the link, and what its QR code leads to. */
	void delete(CalendarToken token);

}
