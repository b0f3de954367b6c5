package jp.wakuwaku.bot.registration.desk;

import java.time.Instant;

/**
 * What a member of staff did, or was shown. Holds nothing personal.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param at when
 * @param actor the account
 * @param kind what
 * @param subject of what: a receipt number, a session, or an adviser and a day
 */
public record Deed(int version, Instant at, String actor, Kind kind, String subject) {

	static final int VERSION = 1;

	/** What is done at the desk. */
	public enum Kind {

		/** Looked somebody up by their phone. The subject is empty. */
		PHONE_LOOKED_UP,

		/** Looked somebody up by a receipt number. */
		RECEIPT_LOOKED_UP,

		/** Forgot somebody. */
		PERSON_FORGOTTEN,

		/** Read personal details. */
		DETAILS_SEEN,

		/** Read the list of those who have to be phoned. */
		PHONES_SEEN,

		/** Registered somebody. */
		REGISTERED,

		/** Changed personal details. */
		DETAILS_CHANGED,

		/** Cancelled somebody's registration. */
		CANCELLED,

		/** Moved somebody. */
		MOVED,

		/** Booked for somebody who waits. */
		PROMOTED,

		/** Accepted or declined an offer for somebody. */
		OFFER_ANSWERED,

		/** Noted who has come. */
		ATTENDANCE_NOTED,

		/** Wrote to some of those in a session. */
		PARTICIPANTS_CONTACTED,

		/** Cancelled a session. */
		SESSION_CANCELLED,

		/** Closed a session. */
		SESSION_CLOSED,

		/** Opened a session again. */
		SESSION_OPENED,

		/** Changed how many seats a session has. */
		CAPACITY_CHANGED,

		/** Blocked a day of an adviser. */
		DAY_BLOCKED,

		/** Gave a day of an adviser free again. */
		DAY_UNBLOCKED

	}

}
