package jp.wakuwaku.bot.console.programs;

import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Facts;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ReminderRule;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;

/** Programs with one thing changed. */
public final class Edits {

	private Edits() {
	}

	static Program with(Program program, Facts facts) {
		return switch (program) {
			case Seminar seminar -> new Seminar(seminar.id(), facts, seminar.place(), seminar.sessions(),
					seminar.form(), seminar.perPerson(), seminar.isNeutral(), seminar.reminders());
			case Consultation one -> new Consultation(one.id(), facts, one.places(), one.advisers(), one.rules(),
					one.closedDays(), one.form(), one.perPerson(), one.status(), one.reminders());
		};
	}

	/** With another form. */
	public static Program with(Program program, Form form) {
		return switch (program) {
			case Seminar seminar -> new Seminar(seminar.id(), seminar.facts(), seminar.place(), seminar.sessions(),
					form, seminar.perPerson(), seminar.isNeutral(), seminar.reminders());
			case Consultation one -> new Consultation(one.id(), one.facts(), one.places(), one.advisers(), one.rules(),
					one.closedDays(), form, one.perPerson(), one.status(), one.reminders());
		};
	}

	static Program withReminders(Program program, List<ReminderRule> reminders) {
		return switch (program) {
			case Seminar seminar -> new Seminar(seminar.id(), seminar.facts(), seminar.place(), seminar.sessions(),
					seminar.form(), seminar.perPerson(), seminar.isNeutral(), reminders);
			case Consultation one -> new Consultation(one.id(), one.facts(), one.places(), one.advisers(), one.rules(),
					one.closedDays(), one.form(), one.perPerson(), one.status(), reminders);
		};
	}

	/** For whom a seminar is, and where unless a session says otherwise. */
	static Seminar with(Seminar seminar, int perPerson, boolean isNeutral, Place usual) {
		return new Seminar(seminar.id(), seminar.facts(), usual, seminar.sessions(), seminar.form(), perPerson,
				isNeutral, seminar.reminders());
	}

	static Consultation with(Consultation one, int perPerson) {
		return new Consultation(one.id(), one.facts(), one.places(), one.advisers(), one.rules(), one.closedDays(),
				one.form(), perPerson, one.status(), one.reminders());
	}

	static Program with(Program program, List<Session> sessions) {
		Seminar seminar = (Seminar) program;
		return new Seminar(seminar.id(), seminar.facts(), seminar.place(), sessions, seminar.form(),
				seminar.perPerson(), seminar.isNeutral(), seminar.reminders());
	}

	/** In the place of the one of the same name, or at the end. */
	static List<Session> with(List<Session> sessions, Session changed) {
		boolean isThere = sessions.stream().anyMatch((session) -> session.id().equals(changed.id()));
		return isThere ? sessions.stream().map((each) -> each.id().equals(changed.id()) ? changed : each).toList()
				: Stream.concat(sessions.stream(), Stream.of(changed)).toList();
	}

}
