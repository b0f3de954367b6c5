package jp.wakuwaku.bot.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jp.wakuwaku.bot.platform.due.Recurring;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.registration.seats.By;
import jp.wakuwaku.bot.registration.seats.Cause;
import jp.wakuwaku.bot.registration.seats.Parties;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.Seating;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.stereotype.Component;

/**
 * Gives up places that are nobody's: of whoever was forgotten while they were taken and a
 * crash kept that from being seen, or before a session that was over was put off. May run
 * on any number of instances.
 */
@Component
class ForgottenPlaces implements Recurring {

	private final Programs programs;

	private final Seatings seatings;

	private final Seats seats;

	private final Parties parties;

	private final Residents residents;

	ForgottenPlaces(Programs programs, Seatings seatings, Seats seats, Parties parties, Residents residents) {
		this.programs = programs;
		this.seatings = seatings;
		this.seats = seats;
		this.parties = parties;
		this.residents = residents;
	}

	@Override
	public String name() {
		return "forgotten-places";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(10);
	}

	@Override
	public void work(Instant now) {
		this.programs.all()
			.stream()
			.flatMap((program) -> this.seatings.of(program, now).stream())
			.forEach((seating) -> this.seats.find(seating, now)
				.filter((found) -> found.rules().startsAt().isAfter(now))
				.ifPresent((found) -> giveUp(seating, found, now)));
	}

	private void giveUp(SeatingId seating, Seating found, Instant now) {
		found.places()
			.stream()
			.filter((place) -> !(place instanceof Place.Ended))
			.map((place) -> place.party().id())
			.filter((party) -> !this.residents.isKnown(new PersonId(party.value())))
			.forEach((party) -> giveUp(seating, party, now));
	}

	private void giveUp(SeatingId seating, PartyId party, Instant now) {
		this.seats.leave(seating, party, By.STAFF, new Cause("forget-" + UUID.randomUUID(), now));
		this.parties.forget(party, seating);
	}

}
