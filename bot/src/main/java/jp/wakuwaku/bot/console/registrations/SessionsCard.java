package jp.wakuwaku.bot.console.registrations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.console.home.HomeCard;
import jp.wakuwaku.bot.console.layout.Pager;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.registration.desk.Tally;
import jp.wakuwaku.bot.registration.seats.SeatingId;

import org.springframework.stereotype.Component;

/** Says on the first page what takes place within a week, and where somebody is asked. */
@Component
class SessionsCard implements HomeCard {

	private static final int PLACE = 40;

	private static final Duration AHEAD = Duration.ofDays(7);

	private final Meetings meetings;

	private final Rolls rolls;

	SessionsCard(Meetings meetings, Rolls rolls) {
		this.meetings = meetings;
		this.rolls = rolls;
	}

	@Override
	public int place() {
		return PLACE;
	}

	@Override
	public List<Line> lines(StaffMember staff) {
		if (!staff.can(Permission.VIEW)) {
			return List.of();
		}
		Instant until = this.meetings.now().plus(AHEAD);
		List<Meeting> soon = this.meetings.coming()
			.stream()
			.takeWhile((meeting) -> meeting.startsAt().isBefore(until))
			.toList();
		List<Line> lines = new ArrayList<>();
		lines.add(new Line("7日のうちにある回", soon.size() + " 件", "/console/registrations", false));
		List<Meeting> shown = soon.stream().limit(Pager.SIZE).toList();
		Map<SeatingId, Tally> tallies = this.rolls.tallies(shown.stream().map(Meeting::seating).toList());
		shown.forEach(
				(meeting) -> line(meeting, Optional.ofNullable(tallies.get(meeting.seating()))).ifPresent(lines::add));
		return lines;
	}

	private Optional<Line> line(Meeting meeting, Optional<Tally> tally) {
		MeetingRow row = MeetingRow.of(meeting, tally, this.meetings.now());
		return (row.offered() == 0) ? Optional.empty()
				: Optional.of(new Line("空きの返事待ち: " + meeting.title(), row.offered() + " 件", meeting.path(), true));
	}

}
