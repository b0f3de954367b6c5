package jp.wakuwaku.bot.console.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Facts;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.RegistrationPeriod;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.programs.TimeSpan;

/** Makes programs of others, for another year. */
final class ProgramCopies {

	private ProgramCopies() {
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
