package jp.wakuwaku.bot.registration.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends what a crash has interrupted: a move is finished, and a registration that took no
 * seat is undone. May run on any number of instances.
 */
@Component
class Tidying {

	/** Longer than anything takes that has not crashed. */
	static final Duration UNDER_WAY = Duration.ofMinutes(10);

	private static final Logger logger = LoggerFactory.getLogger(Tidying.class);

	private final Undertakings undertakings;

	private final Registrations registrations;

	private final Rolls rolls;

	private final Transfers transfers;

	private final Undoing undoing;

	private final Clock clock;

	Tidying(Undertakings undertakings, Registrations registrations, Rolls rolls, Transfers transfers, Undoing undoing,
			Clock clock) {
		this.undertakings = undertakings;
		this.registrations = registrations;
		this.rolls = rolls;
		this.transfers = transfers;
		this.undoing = undoing;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "PT1M")
	void tidy() {
		try {
			Instant before = this.clock.instant().minus(UNDER_WAY);
			this.undertakings.begunBefore(before).forEach(this::tidy);
		}
		catch (RuntimeException ex) {
			logger.warn("Tidying the desk is left for later: {}", ex.getClass().getSimpleName());
		}
	}

	private void tidy(Undertaking undertaking) {
		Optional<Registration> registration = this.registrations.find(undertaking.person(), undertaking.registration());
		SeatingId from = undertaking.from();
		if (registration.isPresent() && from != null) {
			// It may not be found by its number yet.
			this.transfers.finish(undertaking, this.registrations.add(registration.get()), from);
		}
		else if (registration.filter(this::hasPlace).isPresent()) {
			this.undertakings.end(undertaking.registration());
		}
		else {
			this.undoing.undo(undertaking.person(), undertaking.registration());
		}
	}

	private boolean hasPlace(Registration registration) {
		return this.registrations.latest(registration.person(), registration.seating())
			.filter(registration::equals)
			.isPresent()
				&& this.rolls.place(registration.person(), registration.seating())
					.filter((place) -> !(place instanceof Place.Held))
					.isPresent();
	}

}
