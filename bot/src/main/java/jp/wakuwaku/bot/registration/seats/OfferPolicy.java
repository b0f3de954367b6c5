package jp.wakuwaku.bot.registration.seats;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

import jp.wakuwaku.bot.platform.QuietHours;

/**
 * Until when an offer stands: for a day, near the session for half of the time that is
 * left, and never until some time of the night, the quiet hours in Japan. What is offered
 * at night is told in the morning, and its time begins then; unless the session is too
 * near for that. An offer that was made stands as it was told, also when the quiet hours
 * are others afterwards.
 */
public final class OfferPolicy {

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private static final Duration LONGEST = Duration.ofDays(1);

	/** Also what must be left between the answer and the session. */
	private static final Duration SHORTEST = Duration.ofHours(1);

	/** Below this, an offer rather stands until the morning. */
	private static final Duration ENOUGH_OF_AN_EVENING = Duration.ofHours(3);

	/** Before the night, for who is next. */
	private static final Duration SOME_OF_THE_EVENING = Duration.ofHours(1);

	/** After the night, for whoever was offered a seat in it. */
	private static final Duration SOME_OF_THE_MORNING = Duration.ofHours(2);

	private OfferPolicy() {
	}

	/**
	 * Returns the end of an offer that is made now.
	 * @return nothing when the session is too near for an offer
	 */
	static Optional<Instant> deadline(Instant now, Instant startsAt, QuietHours hours) {
		return hours.isQuiet(now)
				? deadlineFrom(hours.next(now), startsAt, hours).or(() -> atOnce(now, startsAt, hours))
				: deadlineFrom(now, startsAt, hours);
	}

	/**
	 * When whoever is offered a seat is told of it.
	 * @param offeredAt when it was offered
	 * @param until when it ends
	 * @param hours of the night
	 * @return then, or in the morning
	 */
	public static Instant toldAt(Instant offeredAt, Instant until, QuietHours hours) {
		Instant morning = hours.next(offeredAt);
		return morning.plus(SHORTEST).isAfter(until) ? offeredAt : morning;
	}

	/** When there is too little time in the morning. */
	private static Optional<Instant> atOnce(Instant now, Instant startsAt, QuietHours hours) {
		ZonedDateTime end = startsAt.minus(SHORTEST).truncatedTo(ChronoUnit.MINUTES).atZone(JAPAN);
		return Optional.of(end)
			.filter((time) -> !hours.isQuiet(time.toLocalTime()))
			.map(ZonedDateTime::toInstant)
			.filter((instant) -> !instant.isBefore(now.plus(SHORTEST)));
	}

	private static Optional<Instant> deadlineFrom(Instant now, Instant startsAt, QuietHours hours) {
		Duration half = Duration.between(now, startsAt).dividedBy(2);
		ZonedDateTime wanted = now.plus((half.compareTo(LONGEST) < 0) ? half : LONGEST)
			.truncatedTo(ChronoUnit.MINUTES)
			.atZone(JAPAN);
		return candidates(now, wanted, hours).map(ZonedDateTime::toInstant)
			.filter((end) -> !end.isBefore(now.plus(SHORTEST)) && !end.isAfter(startsAt.minus(SHORTEST)))
			.findFirst();
	}

	/** Best first. */
	private static Stream<ZonedDateTime> candidates(Instant now, ZonedDateTime wanted, QuietHours hours) {
		if (!hours.isQuiet(wanted.toLocalTime())) {
			return Stream.of(wanted);
		}
		ZonedDateTime nightEnds = hours.next(wanted.toInstant()).atZone(JAPAN);
		ZonedDateTime morning = nightEnds.plus(SOME_OF_THE_MORNING);
		ZonedDateTime evening = nightEnds.minusDays(1).with(hours.from()).minus(SOME_OF_THE_EVENING);
		boolean isLongEnough = Duration.between(now, evening).compareTo(ENOUGH_OF_AN_EVENING) >= 0;
		return isLongEnough ? Stream.of(evening) : Stream.of(morning, evening);
	}

}
