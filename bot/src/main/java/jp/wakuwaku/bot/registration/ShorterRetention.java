package jp.wakuwaku.bot.registration;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;

import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.RetentionPeriods;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.PersonalDetails;
import jp.wakuwaku.bot.residents.PhoneLookup;
import jp.wakuwaku.bot.residents.RecordId;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.stereotype.Component;

/**
 * Has all details end sooner once the office has decided on a shorter time, those of
 * consultations and of what was given up as well. A longer time changes nothing that was
 * told before. What was done up to which change is kept, so that a crash has it done
 * again, and a start does not.
 */
@Component
class ShorterRetention {

	private final Programs programs;

	private final Residents residents;

	private final Registrations registrations;

	private final PersonalDetails details;

	private final PhoneLookup phones;

	private final DetailsRetention retention;

	private final OfficeRules rules;

	private final RedisShortenings shortenings;

	ShorterRetention(Programs programs, Residents residents, Registrations registrations, PersonalDetails details,
			PhoneLookup phones, DetailsRetention retention, OfficeRules rules, RedisShortenings shortenings) {
		this.programs = programs;
		this.residents = residents;
		this.registrations = registrations;
		this.details = details;
		this.phones = phones;
		this.retention = retention;
		this.rules = rules;
		this.shortenings = shortenings;
	}

	/** Costs one look while nothing was decided since. */
	void follow(Instant now) {
		RetentionPeriods periods = this.rules.retention();
		String change = periods.changedAt() + " " + periods.detailsDays();
		if (periods.equals(RetentionPeriods.SHIPPED) || !periods.areEverywhere(now)
				|| this.shortenings.isDone(change)) {
			return;
		}
		this.residents.forEach((person) -> shorten(person, now));
		this.shortenings.done(change);
	}

	private void shorten(PersonId person, Instant now) {
		Map<RecordId, Instant> kept = this.details.keptUntil(person);
		if (kept.isEmpty()) {
			return;
		}
		for (Registration registration : this.registrations.of(person)) {
			RecordId record = new RecordId(registration.id().value());
			Instant until = this.retention.until(registration, Appointment.of(this.programs, registration).endsAt());
			if (kept.containsKey(record) && until.isBefore(kept.get(record))) {
				this.details.endAt(person, record, until);
			}
		}
		// With the details that end last, nobody needs to be found by phone any more.
		this.phones.endBy(person,
				this.details.keptUntil(person).values().stream().max(Comparator.naturalOrder()).orElse(now));
	}

}
