package jp.wakuwaku.bot.registration.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.Occasion;
import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.RegistrationId;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.Seatings;
import jp.wakuwaku.bot.registration.seats.By;
import jp.wakuwaku.bot.registration.seats.Cause;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.SeatResult;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.registration.seats.Seats;

import org.springframework.stereotype.Component;

/**
 * Moves people to another session or slot of the same program. Their new registration is
 * complete before the seat is theirs, and the old seat is kept until then.
 */
@Component
public class Transfers {

	private final Programs programs;

	private final Seatings seatings;

	private final Seats seats;

	private final Registrations registrations;

	private final Rolls rolls;

	private final Paperwork paperwork;

	private final Undertakings undertakings;

	private final Undoing undoing;

	private final ForgottenAtDesk forgotten;

	private final Deeds deeds;

	private final Clock clock;

	Transfers(Programs programs, Seatings seatings, Seats seats, Registrations registrations, Rolls rolls,
			Paperwork paperwork, Undertakings undertakings, Undoing undoing, ForgottenAtDesk forgotten, Deeds deeds,
			Clock clock) {
		this.programs = programs;
		this.seatings = seatings;
		this.seats = seats;
		this.registrations = registrations;
		this.rolls = rolls;
		this.paperwork = paperwork;
		this.undertakings = undertakings;
		this.undoing = undoing;
		this.forgotten = forgotten;
		this.deeds = deeds;
		this.clock = clock;
	}

	/**
	 * Moves somebody, also after the deadline to cancel.
	 * @param act by whom
	 * @param receipt which registration
	 * @param to the other session or slot
	 * @param place where, by its name; the first one when it has no such
	 * @return {@link DeskResult.Done} with the new receipt number, or why not
	 */
	public DeskResult move(Act act, ReceiptNumber receipt, SeatingId to, String place) {
		Instant now = this.clock.instant();
		Optional<Registration> found = this.registrations.find(receipt).filter((from) -> !from.seating().equals(to));
		if (found.isEmpty()) {
			return new DeskResult.NotThere();
		}
		Registration from = found.get();
		RegistrationId id = RegistrationId.of(from.person(), "desk-" + act.id());
		Optional<Registration> moved = this.registrations.find(from.person(), id)
			.filter((_) -> !this.undertakings.isUnderWay(id));
		if (moved.isPresent()) {
			return done(moved.get());
		}
		return this.registrations.latest(from.person(), from.seating())
			.filter(from::equals)
			.flatMap((_) -> Occasion.find(this.programs, from.program(), to, now))
			.map((occasion) -> move(act, from, occasion, id, place))
			.orElseGet(DeskResult.NotThere::new);
	}

	private DeskResult move(Act act, Registration from, Occasion occasion, RegistrationId id, String place) {
		Instant now = this.clock.instant();
		this.seatings.open(occasion, now);
		Registration other = new Registration(Registration.VERSION, id, this.registrations.number(id), from.person(),
				from.program(), occasion.seating(), occasion.time().startsAt().toInstant(),
				occasion.time().endsAt().toInstant(), occasion.place(place).name(), now, from.id(), from.toldDays());
		Undertaking undertaking = new Undertaking(Undertaking.VERSION, now, id, from.person(), occasion.seating(),
				from.seating(), act.cause(now).id());
		this.deeds.note(act, Deed.Kind.MOVED, from.receipt().value());
		this.undertakings.begin(undertaking);
		this.paperwork.copy(from, other, occasion.program().form());
		return finish(undertaking, other, from.seating());
	}

	/** Also for a move that was interrupted. */
	DeskResult finish(Undertaking undertaking, Registration other, SeatingId from) {
		SeatResult.Move result = this.seats.move(from, undertaking.seating(), new PartyId(undertaking.person().value()),
				By.STAFF, new Cause(undertaking.cause(), this.clock.instant()));
		if (this.forgotten.isForgotten(other)) {
			this.undertakings.end(undertaking.registration());
			return new DeskResult.NotThere();
		}
		if (result instanceof SeatResult.Moved) {
			// Not the latest there: the person may have registered anew since.
			Optional.ofNullable(other.movedFrom())
				.flatMap((given) -> this.registrations.find(other.person(), given))
				.ifPresent(this.paperwork::delete);
			this.undertakings.end(undertaking.registration());
			return done(other);
		}
		this.undoing.undo(undertaking.person(), undertaking.registration());
		return switch (result) {
			case SeatResult.NoRoom room -> new DeskResult.NoRoom(room.seats(), room.children(), room.hasWaitingList());
			case SeatResult.AlreadyIn(Place place) ->
				new DeskResult.AlreadyIn(this.rolls.entry(undertaking.seating(), place));
			case SeatResult.NotOpen(SeatResult.NotOpen.Reason reason) -> new DeskResult.NotOpen(reason);
			case SeatResult.NotIn _, SeatResult.TooLate _, SeatResult.Moved _ -> new DeskResult.NotThere();
		};
	}

	private DeskResult done(Registration registration) {
		return this.rolls.entry(registration).<DeskResult>map(DeskResult.Done::new).orElseGet(DeskResult.NotThere::new);
	}

}
