package jp.wakuwaku.bot.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.seats.Happening;
import jp.wakuwaku.bot.registration.seats.JournalEntry;
import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.knowledge.Language;

/** Those who have a place or wait for one, and what they are written. */
@Component
public class Attendees {

	private final Programs programs;

	private final Seats seats;

	private final Registrations registrations;

	private final Counter counter;

	private final Clock clock;

	Attendees(Programs programs, Seats seats, Registrations registrations, Counter counter, Clock clock) {
		this.programs = programs;
		this.seats = seats;
		this.registrations = registrations;
		this.counter = counter;
		this.clock = clock;
	}

	/**
	 * Everybody who is booked, is offered a seat or waits.
	 * @param seating for what
	 * @return in the order of their ids, which tells nothing and never changes
	 */
	public List<PersonId> of(SeatingId seating) {
		return this.seats.find(seating, this.clock.instant())
			.stream()
			.flatMap((found) -> found.places().stream())
			.filter((place) -> !(place instanceof Place.Held || place instanceof Place.Ended))
			.map((place) -> place.party().id().value())
			.sorted()
			.map(PersonId::new)
			.toList();
	}

	/**
	 * Finds one of them.
	 * @param person who
	 * @param seating for what
	 * @return empty when they have no place any more and do not wait
	 */
	public Optional<Attendee> find(PersonId person, SeatingId seating) {
		return this.registrations.latest(person, seating)
			.flatMap((registration) -> this.counter.booking(registration, this.clock.instant())
				.filter((booking) -> booking.state() != PlaceState.HELD && booking.state() != PlaceState.ENDED)
				.map((booking) -> new Attendee(person, booking, registration.createdAt())));
	}

	/**
	 * When each of them was last booked, and so told when and where.
	 * @param seating for what
	 * @return by person; nothing for those who wait
	 */
	public Map<PersonId, Instant> bookedAt(SeatingId seating) {
		return this.seats.journal(seating, 0)
			.stream()
			.filter((entry) -> entry.happening() instanceof Happening.PlaceChanged changed
					&& changed.state() == PlaceState.BOOKED)
			.collect(Collectors.toMap(
					(entry) -> new PersonId(((Happening.PlaceChanged) entry.happening()).party().id().value()),
					JournalEntry::at, BinaryOperator.maxBy(Instant::compareTo)));
	}

	/**
	 * Says when, where and with what, and lets them say that they cannot come.
	 * @param attendee to whom
	 * @param language what they read
	 * @param title in that language; tells nothing of what it is about
	 * @param lead in that language
	 * @param more buttons below
	 * @return what a locked phone shows of it tells nothing where that is nobody's
	 * business
	 */
	public OutgoingMessage message(Attendee attendee, Language language, String title, String lead, List<Action> more) {
		return new BookingCards(new Speech(language), this.programs).told(attendee.booking(), title, lead, more);
	}

}
