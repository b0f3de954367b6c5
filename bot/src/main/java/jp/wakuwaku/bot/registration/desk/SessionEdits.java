package jp.wakuwaku.bot.registration.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.AdviserId;
import jp.wakuwaku.bot.programs.Capacity;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramList;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.StaffStatus;

/** Programs with one thing changed. */
final class SessionEdits {

	private SessionEdits() {
	}

	static Session with(Session session, StaffStatus status) {
		return new Session(session.id(), session.time(), session.place(), session.capacity(), session.registration(),
				status);
	}

	static Session with(Session session, Capacity capacity) {
		return new Session(session.id(), session.time(), session.place(), capacity, session.registration(),
				session.status());
	}

	/** Empty when there is no such session. */
	static Optional<ProgramList> change(ProgramList list, SessionId id, UnaryOperator<Session> edit) {
		return list.session(id)
			.map((found) -> with(list, found.seminar(),
					with(found.seminar(),
							found.seminar()
								.sessions()
								.stream()
								.map((session) -> session.id().equals(id) ? edit.apply(session) : session)
								.toList())));
	}

	/** In all consultations of the adviser; empty when there is none. */
	static Optional<ProgramList> block(ProgramList list, AdviserId id, LocalDate day, boolean isBlocked) {
		boolean isThere = list.programs()
			.stream()
			.anyMatch(
					(program) -> program instanceof Consultation consultation && consultation.adviser(id).isPresent());
		return isThere ? Optional.of(new ProgramList(list.programs()
			.stream()
			.map((program) -> (program instanceof Consultation consultation) ? block(consultation, id, day, isBlocked)
					: program)
			.toList())) : Optional.empty();
	}

	private static Program block(Consultation consultation, AdviserId id, LocalDate day, boolean isBlocked) {
		List<Adviser> advisers = consultation.advisers()
			.stream()
			.map((adviser) -> adviser.id().equals(id) ? block(adviser, day, isBlocked) : adviser)
			.toList();
		return new Consultation(consultation.id(), consultation.facts(), consultation.places(), advisers,
				consultation.rules(), consultation.closedDays(), consultation.form(), consultation.perPerson(),
				consultation.status(), consultation.reminders());
	}

	private static Adviser block(Adviser adviser, LocalDate day, boolean isBlocked) {
		TreeSet<LocalDate> days = new TreeSet<>(adviser.blockedDays());
		if (isBlocked) {
			days.add(day);
		}
		else {
			days.remove(day);
		}
		return new Adviser(adviser.id(), adviser.name(), adviser.introduction(), adviser.weekly(), adviser.exceptions(),
				days);
	}

	private static Seminar with(Seminar seminar, List<Session> sessions) {
		return new Seminar(seminar.id(), seminar.facts(), seminar.place(), sessions, seminar.form(),
				seminar.perPerson(), seminar.isNeutral(), seminar.reminders());
	}

	private static ProgramList with(ProgramList list, Seminar before, Seminar after) {
		return new ProgramList(
				list.programs().stream().map((program) -> program.id().equals(before.id()) ? after : program).toList());
	}

}
