package jp.wakuwaku.bot.console.registrations;

import java.time.Instant;
import java.util.Optional;

import jp.wakuwaku.bot.registration.desk.Tally;

/**
 * A line of the list of sessions.
 *
 * @param meeting which
 * @param state how it stands
 * @param seats how many there are
 * @param taken of them
 * @param waiting how many wait
 * @param offered how many have an offer that they have not answered
 */
record MeetingRow(Meeting meeting, MeetingState state, int seats, int taken, int waiting, int offered) {

	public boolean isCancelled() {
		return this.state == MeetingState.CANCELLED;
	}

	static MeetingRow of(Meeting meeting, Optional<Tally> tally, Instant now) {
		int seats = (meeting.session() != null) ? meeting.session().capacity().seats() : 1;
		int taken = tally.map(Tally::taken).orElse(0);
		return new MeetingRow(meeting, meeting.state(now, taken), seats, taken, tally.map(Tally::waiting).orElse(0),
				tally.map(Tally::offered).orElse(0));
	}

}
