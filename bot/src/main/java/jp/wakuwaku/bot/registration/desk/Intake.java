package jp.wakuwaku.bot.registration.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.HeadCount;
import jp.wakuwaku.bot.registration.Occasion;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.RegistrationId;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.Seatings;
import jp.wakuwaku.bot.registration.seats.Party;
import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.SeatResult;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.stereotype.Component;

/**
 * Registers people who phone or come along. All that belongs to a registration is there
 * before its seats are taken, so that whoever has a seat has all of it.
 */
@Component
public class Intake {

	private final Programs programs;

	private final Seatings seatings;

	private final Seats seats;

	private final Residents residents;

	private final Registrations registrations;

	private final Acquaintances acquaintances;

	private final Rolls rolls;

	private final Paperwork paperwork;

	private final Undertakings undertakings;

	private final Undoing undoing;

	private final ForgottenAtDesk forgotten;

	private final Deeds deeds;

	private final Clock clock;

	Intake(Programs programs, Seatings seatings, Seats seats, Residents residents, Registrations registrations,
			Acquaintances acquaintances, Rolls rolls, Paperwork paperwork, Undertakings undertakings, Undoing undoing,
			ForgottenAtDesk forgotten, Deeds deeds, Clock clock) {
		this.programs = programs;
		this.seatings = seatings;
		this.seats = seats;
		this.residents = residents;
		this.registrations = registrations;
		this.acquaintances = acquaintances;
		this.rolls = rolls;
		this.paperwork = paperwork;
		this.undertakings = undertakings;
		this.undoing = undoing;
		this.forgotten = forgotten;
		this.deeds = deeds;
		this.clock = clock;
	}

	/**
	 * Registers somebody, or has them wait. How many sessions one person may have is a
	 * rule for residents only; and one waits as long as residents can.
	 * @param act by whom; one that was refused for want of room stays refused
	 * @param application what they want
	 * @return {@link DeskResult.Done}, or why not
	 */
	public DeskResult register(Act act, Application application) {
		Instant now = this.clock.instant();
		Optional<Occasion> occasion = Occasion.find(this.programs, application.program(), application.seating(), now);
		if (occasion.isEmpty()) {
			return new DeskResult.NotThere();
		}
		Form form = occasion.get().program().form();
		CheckedAnswers answers = CheckedAnswers.check(form, application.answers());
		if (!answers.problems().isEmpty()) {
			return new DeskResult.Faulty(answers.problems());
		}
		if (application.person() == null && !application.isSomebodyElse()
				&& this.residents.entered(act.id()).isEmpty()) {
			Set<PersonId> known = this.acquaintances.withPhoneOf(form, answers.values());
			if (!known.isEmpty()) {
				this.deeds.note(act, Deed.Kind.PHONE_LOOKED_UP, "");
				return new DeskResult.SamePhone(this.acquaintances.describe(known));
			}
		}
		PersonId person = (application.person() != null) ? application.person() : this.residents.enter(act.id());
		return this.residents.isKnown(person) ? register(act, application, occasion.get(), person, answers)
				: new DeskResult.NotThere();
	}

	private DeskResult register(Act act, Application application, Occasion occasion, PersonId person,
			CheckedAnswers answers) {
		Instant now = this.clock.instant();
		RegistrationId id = RegistrationId.of(person, "desk-" + act.id());
		Optional<Registration> done = this.registrations.find(person, id)
			.filter((_) -> !this.undertakings.isUnderWay(id));
		if (done.isPresent()) {
			return done(done.get());
		}
		this.seatings.open(occasion, now);
		Optional<Place> other = this.rolls.place(person, occasion.seating())
			.filter((place) -> !(place instanceof Place.Ended || place instanceof Place.Held));
		if (other.isPresent() && this.registrations.find(person, id).isEmpty()) {
			return new DeskResult.AlreadyIn(this.rolls.entry(occasion.seating(), other.get()));
		}
		Registration registration = new Registration(Registration.VERSION, id, this.registrations.number(id), person,
				occasion.program().id(), occasion.seating(), occasion.time().startsAt().toInstant(),
				occasion.time().endsAt().toInstant(), occasion.place(application.place()).name(), now, null,
				this.paperwork.toldDays(person));
		this.deeds.note(act, Deed.Kind.REGISTERED, registration.receipt().value());
		this.undertakings.begin(
				new Undertaking(Undertaking.VERSION, now, id, person, occasion.seating(), null, act.cause(now).id()));
		this.paperwork.put(registration, occasion.program().form(), answers.values());
		return taken(registration,
				take(act, application, HeadCount.party(person, occasion.program().form(), answers.values()), now));
	}

	private SeatResult.Take take(Act act, Application application, Party party, Instant now) {
		return application.waits() ? this.seats.joinWaitingList(application.seating(), party, act.cause(now))
				: this.seats.register(application.seating(), party, application.overbooking(), act.cause(now));
	}

	private DeskResult taken(Registration registration, SeatResult.Take taken) {
		if (this.forgotten.isForgotten(registration)) {
			this.undertakings.end(registration.id());
			return new DeskResult.NotThere();
		}
		if (taken instanceof SeatResult.Granted) {
			this.undertakings.end(registration.id());
			return done(registration);
		}
		this.undoing.undo(registration.person(), registration.id());
		return switch (taken) {
			case SeatResult.NoRoom room -> new DeskResult.NoRoom(room.seats(), room.children(), room.hasWaitingList());
			case SeatResult.AlreadyIn(Place place) ->
				new DeskResult.AlreadyIn(this.rolls.entry(registration.seating(), place));
			case SeatResult.NotOpen(SeatResult.NotOpen.Reason reason) -> new DeskResult.NotOpen(reason);
			case SeatResult.Granted _ -> done(registration);
		};
	}

	private DeskResult done(Registration registration) {
		return this.rolls.entry(registration).<DeskResult>map(DeskResult.Done::new).orElseGet(DeskResult.NotThere::new);
	}

}
