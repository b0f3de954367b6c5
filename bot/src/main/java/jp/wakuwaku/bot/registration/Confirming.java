package jp.wakuwaku.bot.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.seats.By;
import jp.wakuwaku.bot.registration.seats.Cause;
import jp.wakuwaku.bot.registration.seats.Ending;
import jp.wakuwaku.bot.registration.seats.Glance;
import jp.wakuwaku.bot.registration.seats.Party;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.SeatResult;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.stereotype.Component;

/** Makes a draft into a registration. May be repeated with the same origin. */
@Component
class Confirming {

	private final Programs programs;

	private final Seats seats;

	private final Residents residents;

	private final DraftAnswers answers;

	private final Registrations registrations;

	private final PhoneBook phones;

	private final Allowance allowance;

	private final Counter counter;

	private final ForgottenRegistrations forgotten;

	private final DetailsRetention retention;

	private final Clock clock;

	Confirming(Programs programs, Seats seats, Residents residents, DraftAnswers answers, Registrations registrations,
			PhoneBook phones, Allowance allowance, Counter counter, ForgottenRegistrations forgotten,
			DetailsRetention retention, Clock clock) {
		this.programs = programs;
		this.seats = seats;
		this.residents = residents;
		this.answers = answers;
		this.registrations = registrations;
		this.phones = phones;
		this.allowance = allowance;
		this.counter = counter;
		this.forgotten = forgotten;
		this.retention = retention;
		this.clock = clock;
	}

	Tidings confirm(Origin origin, Errand.ConfirmSeats errand) {
		Draft draft = errand.draft();
		Cause cause = new Cause(origin.id(), this.clock.instant());
		PersonId person = this.residents.of(origin.chat());
		Optional<Occasion> occasion = occasion(person, draft, cause.now());
		if (occasion.isEmpty()) {
			return this.registrations.find(person, RegistrationId.of(person, draft.id()))
				.map((done) -> registered(draft, done, false, cause.now()))
				.orElseGet(() -> refused(person, draft, cause));
		}
		return this.answers.find(person, draft, occasion.get().program().form())
			.map((values) -> confirm(person, draft, occasion.get(), values, cause))
			.orElseGet(() -> new Tidings.Refused(draft.id(), Tidings.Refusal.NOT_FILLED_IN));
	}

	/** What is promised counts also when nobody new could have it. */
	private Optional<Occasion> occasion(PersonId person, Draft draft, Instant now) {
		return Occasion.find(this.programs, draft.program(), draft.seating(), now)
			.or(() -> Occasion.findPromised(this.programs, draft.program(), draft.seating(), now)
				.filter((_) -> place(person, draft, now).filter((place) -> !(place instanceof Place.Ended))
					.isPresent()));
	}

	/** It does not take place any more, and no seat is kept for it. */
	private Tidings refused(PersonId person, Draft draft, Cause cause) {
		Optional<Place> place = place(person, draft, cause.now());
		boolean isHeld = place.filter(Place.Held.class::isInstance).isPresent();
		// Taken before a crash, by this very command: no registration belongs to it.
		PartyId party = new PartyId(person.value());
		boolean isOrphaned = place.filter((own) -> !(own instanceof Place.Held || own instanceof Place.Ended))
			.isPresent()
				&& this.seats.journal(draft.seating(), 0)
					.stream()
					.anyMatch((entry) -> entry.isPlaceBy(cause.id(), party));
		if (isHeld || isOrphaned) {
			this.seats.leave(draft.seating(), party, isHeld ? By.RESIDENT : By.STAFF, cause);
		}
		return new Tidings.Refused(draft.id(), Tidings.Refusal.NOT_OPEN);
	}

	/** The seats come first: what follows is repeated until it is done. */
	private Tidings confirm(PersonId person, Draft draft, Occasion occasion, Map<String, String> values, Cause cause) {
		if (!hasPlace(person, draft, cause.now())
				&& this.allowance.isUsedUp(person, draft, occasion.program(), cause.now())) {
			return new Tidings.Refused(draft.id(), Tidings.Refusal.TOO_MANY);
		}
		Party party = Draft.party(person, form(occasion), values);
		SeatResult taken = draft.from().isEmpty() ? take(draft, party, cause) : move(person, draft, cause);
		if (wasCancelled(taken)) {
			// There is no seat to move from.
			taken = take(draft, party, cause);
		}
		if (!(taken instanceof SeatResult.Granted) && !(taken instanceof SeatResult.Moved)) {
			return Refusals.of(draft, taken);
		}
		RegistrationId id = RegistrationId.of(person, draft.id());
		Instant end = occasion.time().endsAt().toInstant();
		Registration registration = this.registrations
			.add(new Registration(Registration.VERSION, id, this.registrations.number(id), person, draft.program(),
					draft.seating(), occasion.time().startsAt().toInstant(), end, draft.place(), cause.now(),
					draft.from().isEmpty() ? null : new RegistrationId(draft.from()),
					this.retention.toldDays(person, cause.now())));
		Instant until = this.retention.until(registration, end);
		if (!this.residents.keepUntil(person, until)) {
			// Forgotten meanwhile, and so is this.
			this.forgotten.forget(person);
			return new Tidings.Refused(draft.id(), Tidings.Refusal.NOT_FILLED_IN);
		}
		// Whoever registers wants to be told about it.
		if (this.residents.hasLeft(person)) {
			this.residents.comeBack(person, cause.now());
		}
		this.phones.add(person, form(occasion), values, until);
		this.answers.moveTo(id, person, draft, values, until);
		return registered(draft, registration, taken instanceof SeatResult.Granted granted && granted.afterLapse(),
				cause.now());
	}

	/** Whoever has it already does this once more. */
	private boolean hasPlace(PersonId person, Draft draft, Instant now) {
		return place(person, draft, now)
			.filter((place) -> !(place instanceof Place.Ended || place instanceof Place.Held))
			.isPresent();
	}

	private Optional<Place> place(PersonId person, Draft draft, Instant now) {
		return this.seats.glance(draft.seating(), new PartyId(person.value()), now).map(Glance::own);
	}

	private SeatResult take(Draft draft, Party party, Cause cause) {
		return draft.waits() ? this.seats.joinWaitingList(draft.seating(), party, cause)
				: this.seats.confirm(draft.seating(), party, cause);
	}

	private SeatResult move(PersonId person, Draft draft, Cause cause) {
		return this.registrations.find(person, new RegistrationId(draft.from()))
			.<SeatResult>map((from) -> this.seats.move(from.seating(), draft.seating(), new PartyId(person.value()),
					By.RESIDENT, cause))
			.orElseGet(() -> new SeatResult.NotIn(null));
	}

	private static boolean wasCancelled(SeatResult moved) {
		return moved instanceof SeatResult.NotIn notIn && notIn.last() != null
				&& notIn.last().ending() == Ending.SESSION_CANCELLED;
	}

	private Tidings registered(Draft draft, Registration registration, boolean hasLapsed, Instant now) {
		return this.counter.booking(registration, now)
			.<Tidings>map((booking) -> new Tidings.Registered(draft.id(), booking, hasLapsed))
			.orElseGet(Tidings.NotThere::new);
	}

	private static Form form(Occasion occasion) {
		return occasion.program().form();
	}

}
