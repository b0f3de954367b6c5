package jp.wakuwaku.bot.console.programs;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.registration.desk.RollEntry;
import jp.wakuwaku.bot.reminders.ToldChange;

/**
 * What moving a date of a seminar would mean.
 *
 * @param before when and where it is
 * @param after when and where it would be
 * @param affected who has a place or waits
 * @param told what they would read
 */
record SessionMove(Session before, Session after, List<RollEntry> affected, ToldChange told) {

	SessionMove {
		affected = List.copyOf(affected);
	}

	public String from() {
		return said(this.before);
	}

	public String to() {
		return said(this.after);
	}

	/** How many have to be phoned. */
	public long calls() {
		return this.affected.stream().filter((entry) -> !entry.isReachable()).count();
	}

	public String text() {
		return this.told.text();
	}

	public Instant tellAt() {
		return this.told.tellAt();
	}

	public boolean isAtOnce() {
		return this.told.isAtOnce();
	}

	private static String said(Session session) {
		return SessionRow.when(session.time()) + "　" + session.place().name();
	}

}
