package jp.wakuwaku.bot.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.wakuwaku.bot.platform.due.Recurring;
import jp.wakuwaku.bot.programs.Program;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.Seminar;
import jp.wakuwaku.bot.programs.Session;
import jp.wakuwaku.bot.registration.seats.Place;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.PersonalDetails;
import jp.wakuwaku.bot.residents.RecordId;

import org.springframework.stereotype.Component;

/**
 * Has the details of a registration end some time after its session, also when that is
 * put off or brought forward, or the office decides on another time. May run on any
 * number of instances.
 */
@Component
class Retention implements Recurring {

	private final Programs programs;

	private final Seats seats;

	private final Registrations registrations;

	private final PersonalDetails details;

	private final DetailsRetention retention;

	private final ShorterRetention shorter;

	private final Clock clock;

	private volatile Followed followed = new Followed(List.of(), 0);

	Retention(Programs programs, Seats seats, Registrations registrations, PersonalDetails details,
			DetailsRetention retention, ShorterRetention shorter, Clock clock) {
		this.programs = programs;
		this.seats = seats;
		this.registrations = registrations;
		this.details = details;
		this.retention = retention;
		this.shorter = shorter;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "details-following";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(1);
	}

	@Override
	public void work(Instant now) {
		follow();
		this.shorter.follow(now);
	}

	/** Costs nothing while all is as it was the last time. */
	void follow() {
		Followed now = new Followed(this.programs.all(), this.retention.days());
		if (!this.followed.equals(now)) {
			now.programs()
				.stream()
				.flatMap((program) -> (program instanceof Seminar seminar) ? seminar.sessions().stream()
						: Stream.<Session>of())
				.forEach(this::follow);
			this.followed = now;
		}
	}

	private void follow(Session session) {
		Instant end = session.time().endsAt().toInstant();
		this.seats.find(Occasion.seating(session.id()), this.clock.instant())
			.stream()
			.flatMap((seating) -> seating.places().stream())
			.filter((place) -> !(place instanceof Place.Held || place instanceof Place.Ended))
			.map((place) -> new PersonId(place.party().id().value()))
			.flatMap((person) -> this.registrations.latest(person, Occasion.seating(session.id())).stream())
			.forEach((registration) -> keep(registration, this.retention.until(registration, end)));
	}

	private void keep(Registration registration, Instant until) {
		RecordId record = new RecordId(registration.id().value());
		Map<RecordId, Instant> kept = this.details.keptUntil(registration.person());
		if (kept.containsKey(record) && !until.equals(kept.get(record))) {
			this.details.keepUntil(registration.person(), record, until);
		}
	}

	private record Followed(List<Program> programs, int days) {
	}

}
