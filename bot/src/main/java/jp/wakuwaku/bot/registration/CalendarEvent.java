package jp.wakuwaku.bot.registration;

import java.time.Instant;

/**
 * A booking as it stands in somebody's calendar, which others may see: nothing in it
 * tells who they are.
 *
 * @param id the same for ever, also when they move to another session
 * @param sequence grows with each change that calendars have to follow
 * @param state how certain it is
 * @param title what they read; neutral for consultations
 * @param isPrivate whether it is nobody else's business
 * @param startsAt from when
 * @param endsAt until when
 * @param place where, may be empty
 * @param description the rest, with line breaks
 */
record CalendarEvent(String id, int sequence, State state, String title, boolean isPrivate, Instant startsAt,
		Instant endsAt, String place, String description) {

	/**
	 * How certain an event is, in RFC 5545's words.
	 *
	 * @see <a href= "https://www.rfc-editor.org/rfc/rfc5545#section-3.8.1.11">Status</a>
	 */
	enum State {

		/** They have a seat. */
		CONFIRMED,

		/** They wait for a seat, or have yet to take it. */
		TENTATIVE,

		/** They have none any more. */
		CANCELLED

	}

}
