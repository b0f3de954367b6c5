package jp.wakuwaku.bot.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jp.wakuwaku.bot.registration.seats.By;
import jp.wakuwaku.bot.registration.seats.Cause;
import jp.wakuwaku.bot.registration.seats.Parties;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.residents.ForgetListener;
import jp.wakuwaku.bot.residents.PersonId;

import org.springframework.stereotype.Component;

/**
 * Gives up what somebody has who is forgotten. That somebody was there, of whom nobody
 * knows who it was, stays.
 */
@Component
public class ForgottenRegistrations implements ForgetListener {

	private final Seats seats;

	private final Parties parties;

	private final Registrations registrations;

	private final Drafts drafts;

	private final Calendars calendars;

	private final EarlierNotices earlier;

	private final Clock clock;

	ForgottenRegistrations(Seats seats, Parties parties, Registrations registrations, Drafts drafts,
			Calendars calendars, EarlierNotices earlier, Clock clock) {
		this.seats = seats;
		this.parties = parties;
		this.registrations = registrations;
		this.drafts = drafts;
		this.calendars = calendars;
		this.earlier = earlier;
		this.clock = clock;
	}

	/** The places come first: while there is one, the rest leads to it. */
	@Override
	public void forget(PersonId person) {
		Instant now = this.clock.instant();
		PartyId party = new PartyId(person.value());
		// Another one each time: what was given up is not there to be given up twice.
		Cause cause = new Cause("forget-" + UUID.randomUUID(), now);
		this.seats.placesOf(party, now)
			.keySet()
			.stream()
			.filter((seating) -> this.seats.find(seating, now)
				.filter((found) -> found.rules().startsAt().isAfter(now))
				.isPresent())
			.forEach((seating) -> this.seats.leave(seating, party, By.STAFF, cause));
		this.parties.forget(party);
		List<RegistrationId> all = this.registrations.of(person).stream().map(Registration::id).toList();
		all.forEach(this::forget);
		this.registrations.delete(person);
		// Once more what was written beside it: whoever writes it later sees that it is
		// gone.
		all.forEach(this::forget);
		this.drafts.delete(person);
	}

	private void forget(RegistrationId registration) {
		this.calendars.forget(registration);
		this.earlier.forget(registration);
	}

}
