package jp.wakuwaku.bot.console.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.JapanTime;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.SeminarSession;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.registration.desk.Statistics;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.surveys.FiscalYear;

import org.springframework.stereotype.Component;

/** Puts the sessions of seminars into a table, but for drafts. */
@Component
class SessionTables {

	private final Programs programs;

	private final Statistics statistics;

	SessionTables(Programs programs, Statistics statistics) {
		this.programs = programs;
		this.statistics = statistics;
	}

	SessionTable of(FiscalYear year) {
		List<SeminarSession> found = sessions().filter((each) -> each.session().status() != StaffStatus.DRAFT)
			.filter((each) -> FiscalYear.of(startsAt(each.session())).equals(year))
			.sorted(Comparator.comparing((each) -> startsAt(each.session())))
			.toList();
		Map<SeatingId, Statistics.Counts> counts = this.statistics
			.of(found.stream().map(SessionTables::seating).toList());
		List<SessionRow> sessions = found.stream()
			.map((each) -> row(each, counts.getOrDefault(seating(each), SessionRow.NOTHING)))
			.toList();
		return new SessionTable(year.toString(), months(year, sessions), sessions, SessionRow.sum("合計", sessions));
	}

	private static SeatingId seating(SeminarSession found) {
		return new SeatingId(found.session().id().value());
	}

	private static SessionRow row(SeminarSession found, Statistics.Counts counts) {
		Session session = found.session();
		String title = found.seminar().facts().title() + ((session.status() == StaffStatus.CANCELLED) ? "（中止）" : "");
		return new SessionRow(session.id().value(), title, startsAt(session), 1, session.capacity().seats(), counts);
	}

	private static List<SessionRow> months(FiscalYear year, List<SessionRow> sessions) {
		YearMonth april = YearMonth.of(year.year(), Month.APRIL);
		return IntStream.range(0, 12)
			.mapToObj(april::plusMonths)
			.map((month) -> SessionRow.sum(month.getMonthValue() + "月",
					sessions.stream().filter((row) -> month(row.startsAt()).equals(month)).toList()))
			.toList();
	}

	private Stream<SeminarSession> sessions() {
		return this.programs.all()
			.stream()
			.filter(Seminar.class::isInstance)
			.map(Seminar.class::cast)
			.flatMap((seminar) -> seminar.sessions().stream().map((session) -> new SeminarSession(seminar, session)));
	}

	private static Instant startsAt(Session session) {
		return session.time().startsAt().toInstant();
	}

	private static YearMonth month(Instant instant) {
		LocalDate day = JapanTime.at(instant).toLocalDate();
		return YearMonth.from(day);
	}

}
