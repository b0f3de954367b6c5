package jp.wakuwaku.bot.console.programs;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.console.calendar.Planned;
import jp.wakuwaku.bot.console.security.Permission;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.StaffStatus;

import org.springframework.stereotype.Component;

/** Puts the sessions on the calendar, drafts and cancelled ones as such. */
@Component
class PlannedSessions implements Planned {

	private final Programs programs;

	PlannedSessions(Programs programs) {
		this.programs = programs;
	}

	@Override
	public List<Plan> between(StaffMember staff, Instant from, Instant until) {
		return staff.can(Permission.VIEW) ? this.programs.all()
			.stream()
			.filter(Seminar.class::isInstance)
			.map(Seminar.class::cast)
			.flatMap((seminar) -> seminar.sessions()
				.stream()
				.filter((session) -> isIn(session, from, until))
				.map((session) -> plan(seminar, session, staff)))
			.toList() : List.of();
	}

	private static boolean isIn(Session session, Instant from, Instant until) {
		Instant start = session.time().startsAt().toInstant();
		return !start.isBefore(from) && start.isBefore(until);
	}

	private static Plan plan(Seminar seminar, Session session, StaffMember staff) {
		String path = staff.can(Permission.RUN_SESSIONS) ? "/console/registrations/sessions/" + session.id()
				: "/console/programs/of/" + seminar.id();
		return new Plan(session.time().startsAt().toInstant(), seminar.facts().title() + said(session.status()), path,
				(session.status() == StaffStatus.CANCELLED) ? "bad" : "good");
	}

	private static String said(StaffStatus status) {
		return switch (status) {
			case DRAFT -> "（下書き）";
			case CANCELLED -> "（中止）";
			case OPEN, CLOSED -> "";
		};
	}

}
