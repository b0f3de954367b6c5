package jp.wakuwaku.bot.console.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Facts;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.RegistrationPeriod;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.programs.TimeSpan;

/** Programs with one thing changed. */
final class Edits {

	static final String STALE = "ほかの人が、この間に同じ講座・相談を変えました。何も保存していません。別の画面でいまの内容を確かめ、要るところを開きなおして入れてください。";

	private Edits() {
	}

	static Program with(Program program, Facts facts) {
		return switch (program) {
			case Seminar seminar -> new Seminar(seminar.id(), facts, seminar.place(), seminar.sessions(),
					seminar.form(), seminar.perPerson(), seminar.isNeutral());
			case Consultation one -> new Consultation(one.id(), facts, one.places(), one.advisers(), one.rules(),
					one.closedDays(), one.form(), one.perPerson(), one.status());
		};
	}

	static Program with(Program program, List<Session> sessions) {
		Seminar seminar = (Seminar) program;
		return new Seminar(seminar.id(), seminar.facts(), seminar.place(), sessions, seminar.form(),
				seminar.perPerson(), seminar.isNeutral());
	}

	/** In the place of the one of the same name, or at the end. */
	static List<Session> with(List<Session> sessions, Session changed) {
		boolean isThere = sessions.stream().anyMatch((session) -> session.id().equals(changed.id()));
		return isThere ? sessions.stream().map((each) -> each.id().equals(changed.id()) ? changed : each).toList()
				: Stream.concat(sessions.stream(), Stream.of(changed)).toList();
	}

	/** A program like another one, as a draft, that many days later. */
	static Program copy(Program program, ProgramId id, String title, int days) {
		Facts before = program.facts();
		Facts facts = new Facts(title, before.summary(), before.description(), before.target(), before.belongings(),
				before.fee(), before.contact());
		return switch (program) {
			case Seminar seminar -> new Seminar(id, facts, seminar.place(), copies(seminar.sessions(), id, days),
					seminar.form(), seminar.perPerson(), seminar.isNeutral());
			case Consultation one -> new Consultation(id, facts, one.places(), one.advisers(), one.rules(),
					new TreeSet<>(), one.form(), one.perPerson(), StaffStatus.DRAFT);
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
