package jp.wakuwaku.bot.console.programs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Adviser;
import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Facts;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.RegistrationPeriod;
import jp.wakuwaku.bot.programs.ReminderRule;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.SlotRules;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.programs.TimeSpan;

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

	/** With other rules of its slots. */
	public static Consultation with(Consultation one, SlotRules rules) {
		return new Consultation(one.id(), one.facts(), one.places(), one.advisers(), rules, one.closedDays(),
				one.form(), one.perPerson(), one.status(), one.reminders());
	}

	/** With other places. */
	public static Consultation withPlaces(Consultation one, List<Place> places) {
		return new Consultation(one.id(), one.facts(), places, one.advisers(), one.rules(), one.closedDays(),
				one.form(), one.perPerson(), one.status(), one.reminders());
	}

	/** With other advisers. */
	public static Consultation withAdvisers(Consultation one, List<Adviser> advisers) {
		return new Consultation(one.id(), one.facts(), one.places(), advisers, one.rules(), one.closedDays(),
				one.form(), one.perPerson(), one.status(), one.reminders());
	}

	/** With an adviser in the place of the one of the same name, or at the end. */
	public static Consultation with(Consultation one, Adviser changed) {
		boolean isThere = one.adviser(changed.id()).isPresent();
		return withAdvisers(one, isThere
				? one.advisers().stream().map((each) -> each.id().equals(changed.id()) ? changed : each).toList()
				: Stream.concat(one.advisers().stream(), Stream.of(changed)).toList());
	}

	/** With other days on which nobody advises. */
	public static Consultation withClosedDays(Consultation one, SortedSet<LocalDate> closedDays) {
		return new Consultation(one.id(), one.facts(), one.places(), one.advisers(), one.rules(), closedDays,
				one.form(), one.perPerson(), one.status(), one.reminders());
	}

	/** Open, closed, or not shown yet. */
	public static Consultation with(Consultation one, StaffStatus status) {
		return new Consultation(one.id(), one.facts(), one.places(), one.advisers(), one.rules(), one.closedDays(),
				one.form(), one.perPerson(), status, one.reminders());
	}

	/** A program like another one, as a draft, that many days later. */
	static Program copy(Program program, ProgramId id, String title, int days) {
		Facts before = program.facts();
		Facts facts = new Facts(title, before.summary(), before.description(), before.target(), before.belongings(),
				before.fee(), before.contact());
		Form form = new Form(program.form().fields(), program.form().isAllInChat());
		return switch (program) {
			case Seminar seminar -> new Seminar(id, facts, seminar.place(), copies(seminar.sessions(), id, days), form,
					seminar.perPerson(), seminar.isNeutral(), seminar.reminders());
			case Consultation one -> new Consultation(id, facts, one.places(), one.advisers(), one.rules(),
					new TreeSet<>(), form, one.perPerson(), StaffStatus.DRAFT, one.reminders());
		};
	}

	private static List<Session> copies(List<Session> sessions, ProgramId id, int days) {
		List<Session> copies = new ArrayList<>();
		for (Session session : sessions) {
			RegistrationPeriod period = session.registration();
			copies
				.add(new Session(new SessionId(id + "-" + (copies.size() + 1)),
						new TimeSpan(session.time().startsAt().plusDays(days), session.time().endsAt().plusDays(days)),
						session.place(), session.capacity(), new RegistrationPeriod(period.opensAt().plusDays(days),
								period.closesAt().plusDays(days), period.cancelUntil().plusDays(days)),
						StaffStatus.DRAFT));
		}
		return copies;
	}

}
