package jp.wakuwaku.bot.registration.desk;

import jp.wakuwaku.bot.registration.seats.SeatingId;

/** Where what staff do rests in Redis. */
final class DeskKeys {

	/** Hash of what was begun and is not known to be finished, by registration. */
	static final String UNDERTAKINGS = "desk-undertakings:{desk}";

	/** Hash of what sessions were counted to be, by session. */
	static final String COUNTS = "desk-counts:{desk}";

	private DeskKeys() {
	}

	/** That an act is done. */
	static String done(Act act, String what) {
		return "desk-done:" + act.id() + ":" + what;
	}

	/** Hash of what staff have written to those in a session, by its id. */
	static String contacts(SeatingId seating) {
		return "desk-contacts:{seating:" + seating + "}";
	}

	/** Hash of who has come, by registration; kept like the session's journal. */
	static String attendance(SeatingId seating) {
		return "attendance:{seating:" + seating + "}";
	}

	/** How often something was noted there. */
	static String attendanceNoted(SeatingId seating) {
		return "attendance-noted:{seating:" + seating + "}";
	}

	/** That an act has been noted there. */
	static String attendanceDone(SeatingId seating, Act act) {
		return "attendance-done:{seating:" + seating + "}:" + act.id();
	}

}
