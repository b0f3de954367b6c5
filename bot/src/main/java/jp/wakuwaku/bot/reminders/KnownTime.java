package jp.wakuwaku.bot.reminders;

import java.time.Instant;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.programs.Consultation;
import jp.wakuwaku.bot.programs.Place;
import jp.wakuwaku.bot.registration.Occurrence;

/**
 * When and where something takes place, as residents know it.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param revision how often that was changed
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param place its name and how one gets there
 * @param changedAt since when it is so
 * @param change what was different before
 * @param before when it began before
 */
record KnownTime(int version, long revision, Instant startsAt, Instant endsAt, String place, Instant changedAt,
		Change change, Instant before) {

	private static final int VERSION = 1;

	/** What was different. */
	enum Change {

		NOTHING, TIME, PLACE, TIME_AND_PLACE

	}

	static KnownTime first(Occurrence occurrence, Instant now) {
		return new KnownTime(VERSION, 0, occurrence.startsAt(), occurrence.endsAt(), place(occurrence), now,
				Change.NOTHING, occurrence.startsAt());
	}

	/** The same when nothing is different. */
	KnownTime following(Occurrence occurrence, Instant now) {
		boolean isOtherTime = !this.startsAt.equals(occurrence.startsAt()) || !this.endsAt.equals(occurrence.endsAt());
		boolean isOtherPlace = !this.place.equals(place(occurrence));
		if (!isOtherTime && !isOtherPlace) {
			return this;
		}
		Change what = isOtherTime ? (isOtherPlace ? Change.TIME_AND_PLACE : Change.TIME) : Change.PLACE;
		return new KnownTime(VERSION, this.revision + 1, occurrence.startsAt(), occurrence.endsAt(), place(occurrence),
				now, what, this.startsAt);
	}

	/** Whether anybody has to know, who may have had another time in mind. */
	boolean isToCome(Instant now) {
		return this.startsAt.isAfter(now) || this.before.isAfter(now);
	}

	/** Of the places of a consultation everybody has chosen one, by its name. */
	private static String place(Occurrence occurrence) {
		return (occurrence.program() instanceof Consultation) ? ""
				: occurrence.places().stream().map(KnownTime::text).collect(Collectors.joining("\n"));
	}

	private static String text(Place place) {
		return switch (place) {
			case Place.Venue venue -> venue.name() + " " + venue.address();
			case Place.Online online -> online.name() + " " + online.link();
			case Place.Telephone telephone -> telephone.name();
		};
	}

}
