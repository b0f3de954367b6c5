package jp.wakuwaku.bot.registration.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jp.wakuwaku.bot.platform.due.Recurring;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.registration.seats.Seats;

import org.springframework.stereotype.Component;

/**
 * Ends what a crash has interrupted: a move is finished, and a registration that took no
 * seat is undone. May run on any number of instances.
 */
@Component
class Tidying implements Recurring {

	/** Longer than anything takes that has not crashed. */
	static final Duration UNDER_WAY = Duration.ofMinutes(10);

	private final Undertakings undertakings;

	private final Registrations registrations;

	private final Seats seats;

	private final Transfers transfers;

	private final Undoing undoing;

	private final ForgottenAtDesk forgotten;

	Tidying(Undertakings undertakings, Registrations registrations, Seats seats, Transfers transfers, Undoing undoing,
			ForgottenAtDesk forgotten) {
		this.undertakings = undertakings;
		this.registrations = registrations;
		this.seats = seats;
		this.transfers = transfers;
		this.undoing = undoing;
		this.forgotten = forgotten;
	}

	@Override
	public String name() {
		return "desk-tidying";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(1);
	}

	@Override
	public void work(Instant now) {
		this.undertakings.begunBefore(now.minus(UNDER_WAY)).forEach(this::tidy);
	}

	private void tidy(Undertaking undertaking) {
		Optional<Registration> registration = this.registrations.find(undertaking.person(), undertaking.registration());
		SeatingId from = undertaking.from();
		if (this.forgotten.isForgotten(undertaking.person(), undertaking.seating(), undertaking.registration())) {
			this.undertakings.end(undertaking.registration());
		}
		else if (registration.isPresent() && from != null) {
			// It may not be found by its number yet.
			this.transfers.finish(undertaking, this.registrations.add(registration.get()), from);
		}
		else if (registration.isPresent() && hasTakenSeats(undertaking)) {
			this.undertakings.end(undertaking.registration());
		}
		else {
			this.undoing.undo(undertaking.person(), undertaking.registration());
		}
	}

	/**
	 * Whether a place is theirs by this very act, whatever has become of it since. Any
	 * other place of the same person says nothing.
	 */
	private boolean hasTakenSeats(Undertaking undertaking) {
		PartyId party = new PartyId(undertaking.person().value());
		return this.seats.journal(undertaking.seating(), 0)
			.stream()
			.anyMatch((entry) -> entry.isPlaceBy(undertaking.cause(), party));
	}

}
