package jp.wakuwaku.bot.registration.desk;

import java.time.Instant;
import java.util.Map;

import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.RegistrationId;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.seats.Cause;
import jp.wakuwaku.bot.registration.seats.Party;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.context.ApplicationContext;

/** Puts many people into sessions, as the desk does it but for the record of who did. */
public final class SeededRegistrations {

	private final Residents residents;

	private final Registrations registrations;

	private final Paperwork paperwork;

	private final Seats seats;

	private final AttendanceBook attendance;

	public SeededRegistrations(ApplicationContext context) {
		this.residents = context.getBean(Residents.class);
		this.registrations = context.getBean(Registrations.class);
		this.paperwork = context.getBean(Paperwork.class);
		this.seats = context.getBean(Seats.class);
		this.attendance = context.getBean(AttendanceBook.class);
	}

	/** Returns the receipt number. */
	public String register(Seminar seminar, Session session, int number, boolean came, Instant now) {
		SeatingId seating = new SeatingId(session.id().value());
		Act act = new Act("seed", seating + "." + number);
		PersonId person = this.residents.enter(act.id());
		RegistrationId id = RegistrationId.of(person, "seed");
		Registration registration = new Registration(Registration.VERSION, id, this.registrations.number(id), person,
				seminar.id(), seating, session.time().startsAt().toInstant(), session.time().endsAt().toInstant(),
				session.place().name(), now, null, null);
		this.paperwork.put(registration, seminar.form(), answers(number));
		this.seats.register(seating, new Party(new PartyId(person.value()), 1, 0), null, new Cause(act.id(), now));
		if (came) {
			this.attendance.note(act, seating, id, Attendance.ATTENDED);
		}
		return registration.receipt().value();
	}

	private static Map<String, String> answers(int number) {
		return Map.of("consent", "agreed", "name", "小美玉 花子" + number, "reading", "オミタマ ハナコ", "phone",
				"090-1000-%04d".formatted(number % 10_000));
	}

}
