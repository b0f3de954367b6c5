package jp.wakuwaku.bot.registration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.conversation.TurnCommandHandler.Origin;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.stereotype.Component;

/**
 * Sends nothing to those who block the bot, and asks before it does again. What they have
 * stays theirs.
 */
@Component
class Returning {

	private final Residents residents;

	private final Counter counter;

	private final Clock clock;

	Returning(Residents residents, Counter counter, Clock clock) {
		this.residents = residents;
		this.counter = counter;
		this.clock = clock;
	}

	void leave(Origin origin) {
		this.residents.leave(origin.chat(), origin.occurredAt());
	}

	/** Empty for whoever is new, and for whoever has nothing to be written about. */
	Optional<Tidings> greet(Origin origin) {
		return this.residents.find(origin.chat())
			.filter(this.residents::hasLeft)
			.map(this::coming)
			.filter((bookings) -> !bookings.isEmpty())
			.map((bookings) -> new Tidings.AboutMe.Returned(bookings.size()));
	}

	Tidings comeBack(Origin origin) {
		Optional<PersonId> person = this.residents.find(origin.chat());
		person.ifPresent((known) -> this.residents.comeBack(known, origin.occurredAt()));
		return new Tidings.AboutMe.CameBack(person.map(this::coming).orElseGet(List::of));
	}

	private List<Booking> coming(PersonId person) {
		return this.counter.coming(person, this.clock.instant());
	}

}
