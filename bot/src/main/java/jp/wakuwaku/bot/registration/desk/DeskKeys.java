package jp.wakuwaku.bot.registration.desk;

import jp.wakuwaku.bot.registration.seats.SeatingId;

/** Where what staff do rests in Redis. */
final class DeskKeys {

	/** Hash of what was begun and is not known to be finished, by registration. */
	static final String UNDERTAKINGS = "desk-undertakings:{desk}";

	private DeskKeys() {
	}

	/** That an act is done. */
	static String done(Act act, String what) {
		return "desk-done:" + act.id() + ":" + what;
	}

	/** Hash of who has come, by registration; kept like the session's journal. */
	static String attendance(SeatingId seating) {
		return "attendance:{seating:" + seating + "}";
	}

	/** That an act has been noted there. */
	static String attendanceDone(SeatingId seating, Act act) {
		return "attendance-done:{seating:" + seating + "}:" + act.id();
	}

}
