package jp.wakuwaku.bot.console.registrations;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.bot.console.home.HomeCard;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.desk.Rolls;
import jp.wakuwaku.bot.registration.desk.Tally;
import jp.wakuwaku.bot.registration.seats.SeatingId;

import org.springframework.stereotype.Component;

/** Says on the first page what takes place within a week, and where somebody is asked. */
@Component
class SessionsCard implements HomeCard {

	private static final int PLACE = 40;

	private static final Duration AHEAD = Duration.ofDays(7);

	/** More would hide what else is to be done. */
	private static final int MOST = 10;

	/** The soonest; offers of those that are years away can wait. */
	private static final int COUNTED = 500;

	private static final String LIST = "/console/registrations";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日(E) H:mm", Locale.JAPANESE);

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
		Instant now = this.meetings.now();
		List<Meeting> coming = this.meetings.coming().stream().filter(SessionsCard::takesPlace).toList();
		List<Meeting> soon = coming.stream()
			.takeWhile((meeting) -> meeting.startsAt().isBefore(now.plus(AHEAD)))
			.toList();
		List<Meeting> shown = soon.stream().limit(MOST).toList();
		Map<SeatingId, Tally> tallies = this.rolls
			.tallies(Stream.concat(shown.stream(), coming.stream().filter(SessionsCard::hasWaitingList))
				.map(Meeting::seating)
				.distinct()
				.limit(COUNTED)
				.toList());
		List<Line> lines = new ArrayList<>();
		coming.forEach((meeting) -> offers(meeting, tallies, staff).ifPresent(lines::add));
		lines.add(new Line("7日のうちにある回", soon.size() + " 件", LIST, false));
		shown.forEach((meeting) -> lines.add(seats(meeting, tallies, staff)));
		return lines;
	}

	private Optional<Line> offers(Meeting meeting, Map<SeatingId, Tally> tallies, StaffMember staff) {
		return Optional.ofNullable(tallies.get(meeting.seating()))
			.map(Tally::offered)
			.filter((offered) -> offered > 0)
			.map((offered) -> new Line("空きの返事待ち: " + name(meeting), offered + " 件", path(meeting, staff), true));
	}

	private Line seats(Meeting meeting, Map<SeatingId, Tally> tallies, StaffMember staff) {
		MeetingRow row = MeetingRow.of(meeting, Optional.ofNullable(tallies.get(meeting.seating())),
				this.meetings.now());
		String seats = "申し込み " + row.taken() + " / " + row.seats() + " 席"
				+ ((row.waiting() > 0) ? "、待ち " + row.waiting() : "");
		boolean isForgotten = row.state() == MeetingState.DRAFT;
		return new Line(name(meeting), isForgotten ? "下書きのままです" : seats, path(meeting, staff), isForgotten);
	}

	private static String name(Meeting meeting) {
		return DAY.format(meeting.time().startsAt()) + " " + meeting.title();
	}

	/** Names are not for everybody. */
	private static String path(Meeting meeting, StaffMember staff) {
		return staff.can(Permission.RUN_SESSIONS) ? meeting.path() : LIST;
	}

	private static boolean takesPlace(Meeting meeting) {
		Session session = meeting.session();
		return session != null && session.status() != StaffStatus.CANCELLED;
	}

	private static boolean hasWaitingList(Meeting meeting) {
		Session session = meeting.session();
		return session != null && session.status() != StaffStatus.DRAFT && session.capacity().hasWaitingList();
	}

}
