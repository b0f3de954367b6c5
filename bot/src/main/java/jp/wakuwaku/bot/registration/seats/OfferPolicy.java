package jp.wakuwaku.bot.registration.seats;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Until when an offer stands: for a day, near the session for half of the time that is
 * left, and never until some time of the night, 21:00 to 8:00 in Japan. What is offered
 * at night is told in the morning, and its time begins then; unless the session is too
 * near for that.
 */
public final class OfferPolicy {

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private static final Duration LONGEST = Duration.ofDays(1);

	/** Also what must be left between the answer and the session. */
	private static final Duration SHORTEST = Duration.ofHours(1);

	/** Below this, an offer rather stands until the morning. */
	private static final Duration ENOUGH_OF_AN_EVENING = Duration.ofHours(3);

	private static final LocalTime NIGHT_BEGINS = LocalTime.of(21, 0);

	private static final LocalTime NIGHT_ENDS = LocalTime.of(8, 0);

	/** Leaves an hour of the evening for who is next. */
	private static final LocalTime EVENING = LocalTime.of(20, 0);

	/** Leaves some time to whoever was offered a seat at night. */
	private static final LocalTime MORNING = LocalTime.of(10, 0);

	private OfferPolicy() {
	}

	/**
	 * Returns the end of an offer that is made now.
	 * @return nothing when the session is too near for an offer
	 */
	static Optional<Instant> deadline(Instant now, Instant startsAt) {
		ZonedDateTime time = now.atZone(JAPAN);
		return isAtNight(time.toLocalTime())
				? deadlineFrom(morning(time).toInstant(), startsAt).or(() -> atOnce(now, startsAt))
				: deadlineFrom(now, startsAt);
	}

	/**
	 * When whoever is offered a seat is told of it.
	 * @param offeredAt when it was offered
	 * @param until when it ends
	 * @return then, or in the morning
	 */
	public static Instant toldAt(Instant offeredAt, Instant until) {
		ZonedDateTime time = offeredAt.atZone(JAPAN);
		if (!isAtNight(time.toLocalTime())) {
			return offeredAt;
		}
		Instant morning = morning(time).toInstant();
		return morning.plus(SHORTEST).isAfter(until) ? offeredAt : morning;
	}

	/** When there is too little time in the morning. */
	private static Optional<Instant> atOnce(Instant now, Instant startsAt) {
		ZonedDateTime end = startsAt.minus(SHORTEST).truncatedTo(ChronoUnit.MINUTES).atZone(JAPAN);
		return Optional.of(end)
			.filter((time) -> !isAtNight(time.toLocalTime()))
			.map(ZonedDateTime::toInstant)
			.filter((instant) -> !instant.isBefore(now.plus(SHORTEST)));
	}

	private static Optional<Instant> deadlineFrom(Instant now, Instant startsAt) {
		Duration half = Duration.between(now, startsAt).dividedBy(2);
		ZonedDateTime wanted = now.plus((half.compareTo(LONGEST) < 0) ? half : LONGEST)
			.truncatedTo(ChronoUnit.MINUTES)
			.atZone(JAPAN);
		return candidates(now, wanted).map(ZonedDateTime::toInstant)
			.filter((end) -> !end.isBefore(now.plus(SHORTEST)) && !end.isAfter(startsAt.minus(SHORTEST)))
			.findFirst();
	}

	/** Best first. */
	private static Stream<ZonedDateTime> candidates(Instant now, ZonedDateTime wanted) {
		if (!isAtNight(wanted.toLocalTime())) {
			return Stream.of(wanted);
		}
		ZonedDateTime morning = wanted.toLocalTime().isBefore(NIGHT_ENDS) ? wanted.with(MORNING)
				: wanted.plusDays(1).with(MORNING);
		ZonedDateTime evening = morning.minusDays(1).with(EVENING);
		boolean isLongEnough = Duration.between(now, evening).compareTo(ENOUGH_OF_AN_EVENING) >= 0;
		return isLongEnough ? Stream.of(evening) : Stream.of(morning, evening);
	}

	/** In which a night ends. */
	private static ZonedDateTime morning(ZonedDateTime night) {
		ZonedDateTime sameDay = night.with(NIGHT_ENDS);
		return night.toLocalTime().isBefore(NIGHT_ENDS) ? sameDay : sameDay.plusDays(1);
	}

	private static boolean isAtNight(LocalTime time) {
		return time.isBefore(NIGHT_ENDS) || !time.isBefore(NIGHT_BEGINS);
	}

}
