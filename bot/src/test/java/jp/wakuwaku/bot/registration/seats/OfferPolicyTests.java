package jp.wakuwaku.bot.registration.seats;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.random.RandomGenerator;

import jp.wakuwaku.bot.platform.QuietHours;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class OfferPolicyTests {

	private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	@ParameterizedTest
	@CsvSource({ "2026-11-22T14:05, 2026-12-05T10:00, 2026-11-23T14:05", // a day
			"2026-11-22T20:59, 2026-12-05T10:00, 2026-11-23T20:59", // just before the
																	// night
			"2026-11-22T21:00, 2026-12-05T10:00, 2026-11-24T08:00", // a day from the
																	// morning
			"2026-11-22T02:00, 2026-12-05T10:00, 2026-11-23T08:00", // a day from the
																	// morning
			"2026-11-22T23:00, 2026-11-23T10:00, 2026-11-23T09:00", // half from the
																	// morning
			"2026-11-22T23:00, 2026-11-23T09:30, 2026-11-23T08:30", // too near for that
			"2026-11-22T10:00, 2026-11-23T10:00, 2026-11-22T20:00", // half of it is at
																	// night
			"2026-11-22T10:00, 2026-11-22T18:00, 2026-11-22T14:00", // half of what is
																	// left
			"2026-11-22T18:30, 2026-11-23T18:00, 2026-11-23T10:00", // too late in the
																	// evening
			"2026-11-22T18:30, 2026-11-23T10:30, 2026-11-22T20:00", // too early in the
																	// morning
			"2026-11-22T10:00, 2026-11-22T12:00, 2026-11-22T11:00" }) // at least an hour
	void endsOffers(LocalDateTime now, LocalDateTime startsAt, LocalDateTime end) {
		assertThat(OfferPolicy.deadline(instant(now), instant(startsAt), QuietHours.SHIPPED)).contains(instant(end));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-22T10:00, 2026-11-22T11:59", // no hour for the answer
			"2026-11-22T19:30, 2026-11-23T10:00", // the night is between
			"2026-11-22T23:00, 2026-11-23T08:59", // it is at night until then
			"2026-11-23T07:45, 2026-11-23T09:30", // no hour for the answer
			"2026-11-22T10:00, 2026-11-22T09:00" }) // it has begun
	void offersNothingTooNearTheSession(LocalDateTime now, LocalDateTime startsAt) {
		assertThat(OfferPolicy.deadline(instant(now), instant(startsAt), QuietHours.SHIPPED)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "22:00, 07:00, 2026-11-22T21:30, 2026-12-05T10:00, 2026-11-23T21:30",
			"22:00, 07:00, 2026-11-22T22:00, 2026-12-05T10:00, 2026-11-24T07:00",
			"19:00, 10:00, 2026-11-22T10:00, 2026-11-23T14:00, 2026-11-22T18:00",
			"19:00, 09:30, 2026-11-22T17:00, 2026-11-23T18:00, 2026-11-23T11:30" })
	void endsOffersOutsideOfOtherQuietHours(LocalTime from, LocalTime until, LocalDateTime now, LocalDateTime startsAt,
			LocalDateTime end) {
		assertThat(OfferPolicy.deadline(instant(now), instant(startsAt), QuietHours.of(from, until)))
			.contains(instant(end));
	}

	@ParameterizedTest
	@MethodSource("jp.wakuwaku.bot.platform.QuietHoursTests#all")
	void neverEndsAtNightAndAlwaysLeavesAnHourOnBothSides(QuietHours hours) {
		RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
		for (int i = 0; i < 3_000; i++) {
			Instant now = SeatsFixture.NOON.plusSeconds(random.nextInt(0, 30 * 86_400));
			Instant startsAt = now.plusSeconds(random.nextInt(0, 4 * 86_400));
			Optional<Instant> end = OfferPolicy.deadline(now, startsAt, hours);
			end.ifPresent((instant) -> {
				LocalTime time = instant.atZone(JAPAN).toLocalTime();
				assertThat(time).as("%s, %s", now, startsAt).matches((at) -> !hours.isQuiet(at));
				assertThat(instant).isBetween(now.plus(Duration.ofHours(1)), startsAt.minus(Duration.ofHours(1)));
				Instant told = OfferPolicy.toldAt(now, instant, hours);
				assertThat(instant).isBetween(told.plus(Duration.ofHours(1)), told.plus(Duration.ofDays(1)));
			});
			if (Duration.between(now, startsAt).compareTo(Duration.ofDays(2)) > 0) {
				assertThat(end).as("%s, %s", now, startsAt).isPresent();
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-22T20:59, 2026-11-23T20:59, 2026-11-22T20:59", // by day
			"2026-11-22T21:00, 2026-11-24T08:00, 2026-11-23T08:00", // in the morning
			"2026-11-23T07:59, 2026-11-24T08:00, 2026-11-23T08:00", // in the morning
			"2026-11-22T23:00, 2026-11-23T08:30, 2026-11-22T23:00" }) // it cannot wait
	void tellsOfOffers(LocalDateTime now, LocalDateTime end, LocalDateTime told) {
		assertThat(OfferPolicy.toldAt(instant(now), instant(end), QuietHours.SHIPPED)).isEqualTo(instant(told));
	}

	private static Instant instant(LocalDateTime inJapan) {
		return inJapan.atZone(JAPAN).toInstant();
	}

}
