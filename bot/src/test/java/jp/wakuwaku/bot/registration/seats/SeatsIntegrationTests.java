package jp.wakuwaku.bot.registration.seats;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static jp.wakuwaku.bot.registration.seats.SeatsFixture.NOON;
import static jp.wakuwaku.bot.registration.seats.SeatsFixture.SEMINAR;
import static jp.wakuwaku.bot.registration.seats.SeatsFixture.cause;
import static jp.wakuwaku.bot.registration.seats.SeatsFixture.party;
import static jp.wakuwaku.bot.registration.seats.SeatsFixture.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@ExtendWith(RedisExtension.class)
class SeatsIntegrationTests {

	private static final Party HANAKO = party("hanako");

	private static final Party TARO = party("taro");

	private static final Party PAIR = party("pair", 2);

	private final SeatsFixture fixture = new SeatsFixture();

	private final RedisSeats seats = this.fixture.seats;

	private long published;

	@BeforeEach
	void open() {
		this.seats.open(SEMINAR, rules(2, 1), NOON);
	}

	@AfterEach
	void close() {
		this.fixture.close();
	}

	@Nested
	class Holding {

		@Test
		void keepsASeatForAQuarterOfAnHour() {
			assertThat(seats.hold(SEMINAR, HANAKO, cause("hold")))
				.isEqualTo(granted(new Place.Held(HANAKO, NOON.plus(Duration.ofMinutes(15)))));
			assertThat(place(HANAKO, NOON.plus(Duration.ofMinutes(14)))).isInstanceOf(Place.Held.class);
			assertThat(place(HANAKO, NOON.plus(Duration.ofMinutes(15))))
				.isEqualTo(new Place.Ended(HANAKO, Ending.HOLD_LAPSED));
		}

		@Test
		void changesTheNumberOfSeatsAsLongAsThereIsRoom() {
			seats.hold(SEMINAR, HANAKO, cause("alone"));
			assertThat(seats.hold(SEMINAR, party("hanako", 2), cause("two"))).isInstanceOf(SeatResult.Granted.class);
			assertThat(seats.hold(SEMINAR, party("hanako", 3), cause("three")))
				.isEqualTo(new SeatResult.NoRoom(0, 1, true, false));
			assertThat(place(HANAKO, NOON).party().seats()).isEqualTo(2);
		}

		@Test
		void isGivenUpForTheWaitingList() {
			seats.hold(SEMINAR, HANAKO, cause("alone"));
			seats.register(SEMINAR, TARO, null, cause("taro"));
			assertThat(seats.hold(SEMINAR, party("hanako", 2), cause("two"))).isInstanceOf(SeatResult.NoRoom.class);
			assertThat(seats.joinWaitingList(SEMINAR, party("hanako", 2), cause("wait")))
				.isEqualTo(granted(new Place.Waiting(party("hanako", 2), 1)));
		}

		@Test
		void isThereOnceTheSessionIsOpenThoughItWasAskedForBefore() {
			SeatingId later = new SeatingId("later-1");
			assertThat(seats.hold(later, HANAKO, cause("hold"))).isInstanceOf(SeatResult.NotOpen.class);
			seats.open(later, rules(1, 0), NOON);
			assertThat(seats.hold(later, HANAKO, cause("hold"))).isInstanceOf(SeatResult.Granted.class);
		}

		@Test
		void saysThatTheHoldHadLapsedAndTriesAgain() {
			seats.hold(SEMINAR, HANAKO, cause("hold"));
			assertThat(seats.confirm(SEMINAR, HANAKO, later("confirm", 20)))
				.isEqualTo(new SeatResult.Granted(new Place.Booked(HANAKO), true));
		}

		@Test
		void mayBeConfirmedWhenRegistrationIsOver() {
			Instant last = rules(2, 1).closesAt().minusSeconds(60);
			seats.hold(SEMINAR, HANAKO, new Cause("hold", last));
			Instant over = last.plusSeconds(120);
			assertThat(seats.confirm(SEMINAR, HANAKO, new Cause("confirm", over)))
				.isEqualTo(granted(new Place.Booked(HANAKO)));
			assertThat(seats.confirm(SEMINAR, TARO, new Cause("late", over)))
				.isEqualTo(new SeatResult.NotOpen(SeatResult.NotOpen.Reason.OVER));
		}

	}

	@Nested
	class Booking {

		@Test
		void countsCompanionsAndChildren() {
			Party family = new Party(new PartyId("family"), 1, 2);
			assertThat(seats.confirm(SEMINAR, family, cause("family")))
				.isEqualTo(new SeatResult.NoRoom(2, 1, true, false));
			assertThat(seats.confirm(SEMINAR, party("three", 3), cause("three"))).isInstanceOf(SeatResult.NoRoom.class);
			assertThat(seats.confirm(SEMINAR, PAIR, cause("pair"))).isInstanceOf(SeatResult.Granted.class);
		}

		@Test
		void givesOnePersonOnePlace() {
			book(HANAKO);
			assertThat(seats.confirm(SEMINAR, HANAKO, cause("once-more")))
				.isEqualTo(new SeatResult.AlreadyIn(new Place.Booked(HANAKO)));
		}

		@Test
		void answersTheSameEventTheSameWay() {
			book(HANAKO);
			seats.leave(SEMINAR, HANAKO.id(), By.RESIDENT, cause("leave"));
			assertThat(seats.confirm(SEMINAR, HANAKO, cause("books-hanako")))
				.isEqualTo(granted(new Place.Booked(HANAKO)));
			assertThat(place(HANAKO, NOON)).isEqualTo(new Place.Ended(HANAKO, Ending.CANCELLED));
			Long seconds = fixture.redis.getExpire(SeatKeys.result(SEMINAR, "confirm", cause("books-hanako")));
			assertThat(seconds).isBetween(Duration.ofDays(7).toSeconds() - 60, Duration.ofDays(7).toSeconds());
		}

		@Test
		void takesNobodyIntoASessionThatIsClosedOrUnknown() {
			publish(rules(2, 1), SeatingStatus.CLOSED);
			assertThat(seats.confirm(SEMINAR, HANAKO, cause("closed")))
				.isEqualTo(new SeatResult.NotOpen(SeatResult.NotOpen.Reason.CLOSED));
			assertThat(seats.confirm(new SeatingId("nowhere"), HANAKO, cause("unknown")))
				.isEqualTo(new SeatResult.NotOpen(SeatResult.NotOpen.Reason.UNKNOWN));
		}

		@Test
		void letsResidentsCancelUntilTheDeadlineAndStaffAtAnyTime() {
			book(HANAKO);
			Instant deadline = rules(2, 1).cancelUntil();
			assertThat(seats.leave(SEMINAR, HANAKO.id(), By.RESIDENT, new Cause("too-late", deadline)))
				.isEqualTo(new SeatResult.TooLate(deadline));
			assertThat(seats.leave(SEMINAR, HANAKO.id(), By.STAFF, new Cause("by-phone", deadline)))
				.isEqualTo(new SeatResult.Left(new Place.Ended(HANAKO, Ending.REMOVED)));
		}

	}

	@Nested
	class TheWaitingList {

		@Test
		void offersAFreedSeatToTheFirstWhomItFits() {
			book(HANAKO, TARO);
			join(PAIR, party("third"), party("fourth"));
			seats.leave(SEMINAR, HANAKO.id(), By.RESIDENT, cause("leave"));
			assertThat(place(PAIR, NOON)).isEqualTo(new Place.Waiting(PAIR, 1));
			assertThat(place(party("third"), NOON))
				.isEqualTo(new Place.Offered(party("third"), NOON.plus(Duration.ofDays(1))));
			assertThat(place(party("fourth"), NOON)).isEqualTo(new Place.Waiting(party("fourth"), 2));
			assertThat(seats.confirm(SEMINAR, party("new"), cause("new"))).as("an offered seat is nobody else's")
				.isEqualTo(new SeatResult.NoRoom(0, 1, true, false));
		}

		@Test
		void goesOnToTheNextWhenAnOfferIsDeclinedOrLapses() {
			book(HANAKO, TARO);
			join(party("first"), party("second"), party("third"));
			seats.leave(SEMINAR, HANAKO.id(), By.RESIDENT, cause("leave"));
			seats.decline(SEMINAR, new PartyId("first"), By.RESIDENT, cause("decline"));
			assertThat(place(party("second"), NOON)).isInstanceOf(Place.Offered.class);
			Instant nextDay = NOON.plus(Duration.ofDays(1));
			assertThat(seats.settleDue(nextDay.minusSeconds(1))).isZero();
			assertThat(seats.settleDue(nextDay)).isPositive();
			assertThat(place(party("second"), nextDay))
				.isEqualTo(new Place.Ended(party("second"), Ending.OFFER_LAPSED));
			assertThat(place(party("third"), nextDay)).isInstanceOf(Place.Offered.class);
			assertThat(seats.settleDue(nextDay)).as("what was due is forgotten").isZero();
		}

		@Test
		void booksWhatIsAcceptedEvenWhenStaffHaveClosed() {
			book(HANAKO, TARO);
			join(party("first"), party("second"));
			seats.leave(SEMINAR, HANAKO.id(), By.RESIDENT, cause("leave"));
			publish(rules(2, 1), SeatingStatus.CLOSED);
			seats.leave(SEMINAR, TARO.id(), By.RESIDENT, cause("leave-too"));
			assertThat(seats.accept(SEMINAR, new PartyId("first"), By.RESIDENT, cause("accept")))
				.isEqualTo(granted(new Place.Booked(party("first"))));
			assertThat(place(party("second"), NOON)).isInstanceOf(Place.Waiting.class);
			publish(rules(2, 1), SeatingStatus.OPEN);
			assertThat(place(party("second"), NOON)).isInstanceOf(Place.Offered.class);
		}

	}

	@Nested
	class Resizing {

		@Test
		void givesBackWhatIsNotNeededToThoseWhoWait() {
			book(PAIR);
			join(party("first"));
			assertThat(resize(PAIR, 1, "fewer")).isEqualTo(granted(new Place.Booked(party("pair", 1))));
			assertThat(place(party("first"), NOON)).isInstanceOf(Place.Offered.class);
			assertThat(seats.journal(SEMINAR, 3)).extracting(JournalEntry::happening)
				.first()
				.isEqualTo(new Happening.PlaceChanged(party("pair", 1), PlaceState.BOOKED, null, null, By.RESIDENT,
						null, null));
		}

		@Test
		void takesMoreOnlyWhenThereIsRoom() {
			book(HANAKO);
			assertThat(resize(HANAKO, 2, "two")).isEqualTo(granted(new Place.Booked(party("hanako", 2))));
			assertThat(resize(HANAKO, 3, "three")).isEqualTo(new SeatResult.NoRoom(0, 1, true, false));
			assertThat(place(HANAKO, NOON)).isEqualTo(new Place.Booked(party("hanako", 2)));
			assertThat(seats.resize(SEMINAR, new Party(HANAKO.id(), 1, 2), By.RESIDENT, cause("children")))
				.as("fewer seats, but more children than can be looked after")
				.isEqualTo(new SeatResult.NoRoom(0, 1, true, false));
		}

		@Test
		void keepsThePlaceInTheListWhoeverComesAlong() {
			book(PAIR);
			join(party("first"), party("second"));
			assertThat(resize(party("first"), 2, "more")).isEqualTo(granted(new Place.Waiting(party("first", 2), 1)));
			assertThat(resize(party("first"), 3, "more-than-there-are")).isInstanceOf(SeatResult.NoRoom.class);
			seats.leave(SEMINAR, PAIR.id(), By.RESIDENT, cause("leave"));
			assertThat(place(party("first"), NOON)).isInstanceOf(Place.Offered.class);
			assertThat(place(party("second"), NOON)).isInstanceOf(Place.Waiting.class);
		}

		@Test
		void offersASeatAtOnceToWhoeverWaitsForFewer() {
			book(HANAKO);
			join(PAIR);
			assertThat(resize(PAIR, 1, "alone"))
				.isEqualTo(granted(new Place.Offered(party("pair", 1), NOON.plus(Duration.ofDays(1)))));
		}

		@Test
		void keepsTheDeadlineOfAnOffer() {
			book(HANAKO, TARO);
			join(PAIR);
			seats.leave(SEMINAR, HANAKO.id(), By.RESIDENT, cause("leave"));
			seats.leave(SEMINAR, TARO.id(), By.RESIDENT, cause("leave-too"));
			assertThat(seats.resize(SEMINAR, party("pair", 1), By.RESIDENT, later("alone", 60)))
				.isEqualTo(granted(new Place.Offered(party("pair", 1), NOON.plus(Duration.ofDays(1)))));
			assertThat(place(PAIR, NOON.plus(Duration.ofDays(1)))).isInstanceOf(Place.Ended.class);
		}

		@Test
		void hasTheDeadlineToCancelForResidents() {
			book(PAIR);
			Instant deadline = rules(2, 1).cancelUntil();
			Party alone = party("pair", 1);
			assertThat(seats.resize(SEMINAR, alone, By.RESIDENT, new Cause("too-late", deadline)))
				.isEqualTo(new SeatResult.TooLate(deadline));
			assertThat(seats.resize(SEMINAR, alone, By.STAFF, new Cause("by-phone", deadline)))
				.isEqualTo(granted(new Place.Booked(alone)));
		}

		@Test
		void takesNoMoreWhereNothingIsGivenOutAnyMore() {
			book(HANAKO);
			publish(rules(2, 1), SeatingStatus.CLOSED);
			assertThat(resize(HANAKO, 2, "more")).isEqualTo(new SeatResult.NotOpen(SeatResult.NotOpen.Reason.CLOSED));
			assertThat(resize(party("nobody"), 1, "nobody")).isEqualTo(new SeatResult.NotIn(null));
		}

		@Test
		void happensOnceForItsCauseAndNotAtAllWithoutAChange() {
			book(PAIR);
			resize(PAIR, 1, "fewer");
			resize(PAIR, 2, "more");
			assertThat(resize(PAIR, 1, "fewer")).isEqualTo(granted(new Place.Booked(party("pair", 1))));
			assertThat(place(PAIR, NOON).party().seats()).isEqualTo(2);
			resize(PAIR, 2, "the-same");
			assertThat(seats.journal(SEMINAR, 0)).hasSize(4);
		}

		private SeatResult.Resize resize(Party party, int seatsWanted, String cause) {
			return seats.resize(SEMINAR, party(party.id().value(), seatsWanted), By.RESIDENT, cause(cause));
		}

	}

	@Nested
	class Staff {

		@Test
		void mayGoBeyondTheCapacityWithAReason() {
			book(HANAKO, TARO);
			Party caller = party("caller");
			assertThat(seats.register(SEMINAR, caller, null, cause("no")))
				.isEqualTo(new SeatResult.NoRoom(0, 1, true, false));
			assertThat(seats.register(SEMINAR, caller, Overbooking.CHAIR_ADDED, cause("yes")))
				.isEqualTo(granted(new Place.Booked(caller)));
			assertThat(seats.journal(SEMINAR, 0).getLast().happening()).isEqualTo(new Happening.PlaceChanged(caller,
					PlaceState.BOOKED, null, null, By.STAFF, Overbooking.CHAIR_ADDED, null));
			assertThat(seats.find(SEMINAR, NOON).orElseThrow().freeSeats()).isEqualTo(-1);
		}

		@Test
		void throwsNobodyOutByALowerCapacity() {
			book(HANAKO, TARO);
			publish(rules(1, 1), SeatingStatus.OPEN);
			assertThat(place(TARO, NOON)).isEqualTo(new Place.Booked(TARO));
			seats.leave(SEMINAR, TARO.id(), By.RESIDENT, cause("leave"));
			assertThat(seats.confirm(SEMINAR, PAIR, cause("still-full"))).isInstanceOf(SeatResult.NoRoom.class);
		}

		@Test
		void raisesTheCapacityForThoseWhoWait() {
			book(HANAKO, TARO);
			join(PAIR, party("third"));
			publish(rules(5, 1), SeatingStatus.OPEN);
			assertThat(place(PAIR, NOON)).isInstanceOf(Place.Offered.class);
			assertThat(place(party("third"), NOON)).isInstanceOf(Place.Offered.class);
		}

		@Test
		void cancelsASessionForEverybodyInIt() {
			book(HANAKO, TARO);
			join(PAIR);
			publish(rules(2, 1), SeatingStatus.CANCELLED);
			for (Party party : List.of(HANAKO, TARO, PAIR)) {
				assertThat(place(party, NOON)).isEqualTo(new Place.Ended(party, Ending.SESSION_CANCELLED));
			}
		}

	}

	@Nested
	class Indexes {

		@Test
		void forgetNothingThatFailed() {
			seats.hold(SEMINAR, HANAKO, cause("hold"));
			SeatingId damaged = new SeatingId("a-damaged-one");
			seats.open(damaged, rules(1, 0), NOON);
			seats.hold(damaged, HANAKO, cause("hold"));
			fixture.redis.opsForValue().set(SeatKeys.seating(damaged), "{");
			Instant over = NOON.plus(Duration.ofMinutes(16));
			assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> seats.settleDue(over));
			assertThat(seats.journal(SEMINAR, 2)).as("settled all the same").hasSize(1);
			assertThatExceptionOfType(RuntimeException.class).as("due until it is settled")
				.isThrownBy(() -> seats.settleDue(over));
		}

		@Test
		void showNoSessionInWhichThereIsNothing() {
			Party crowd = party("crowd", 3);
			seats.hold(SEMINAR, crowd, cause("hold"));
			assertThat(seats.placesOf(crowd.id(), NOON)).isEmpty();
		}

		@Test
		void keepAPersonsListAsLongAsThePersonAfterTheSession() {
			book(HANAKO);
			assertThat(fixture.redis.getExpire(SeatKeys.placesOf(HANAKO.id())))
				.isBetween(Duration.ofDays(410).minusMinutes(1).toSeconds(), Duration.ofDays(410).toSeconds());
			SeatingId sooner = new SeatingId("sooner");
			seats.open(sooner,
					new SeatRules(1, 0, false, NOON.minusSeconds(1), NOON.plusSeconds(60), NOON, NOON.plusSeconds(60)),
					NOON);
			seats.confirm(sooner, HANAKO, cause("sooner"));
			assertThat(fixture.redis.getExpire(SeatKeys.placesOf(HANAKO.id()))).as("never any sooner than before")
				.isGreaterThan(Duration.ofDays(409).toSeconds());
		}

		@Test
		void tellOfNewEntriesUntilTheyAreRead() {
			book(HANAKO);
			assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> seats.forEachWithNews((seating) -> {
				throw new IllegalStateException("killed");
			}));
			List<SeatingId> news = new ArrayList<>();
			seats.forEachWithNews(news::add);
			seats.forEachWithNews(news::add);
			assertThat(news).containsExactly(SEMINAR);
			assertThat(seats.journal(SEMINAR, 1)).extracting(JournalEntry::id).containsExactly("seminar-1:2");
		}

	}

	@Test
	void refusesIdsThatWouldBreakAKey() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SeatingId("a}b"))
			.withMessage("seating: an id of 3 characters (expected: 1 to 200 Latin letters, digits, or . _ : @ + -)");
		assertThatIllegalArgumentException().isThrownBy(() -> new PartyId("山田"));
		assertThatIllegalArgumentException().isThrownBy(() -> party("nobody", 0))
			.withMessage("seats: 0 (expected: 1 to 50)");
	}

	private Place place(Party party, Instant now) {
		return this.seats.find(SEMINAR, now).orElseThrow().placeOf(party.id()).orElseThrow();
	}

	private void publish(SeatRules rules, SeatingStatus status) {
		this.published++;
		this.seats.follow(SEMINAR, rules, status, this.published, cause("published-" + this.published));
	}

	private void book(Party... parties) {
		for (Party party : parties) {
			assertThat(this.seats.confirm(SEMINAR, party, cause("books-" + party.id().value())))
				.isInstanceOf(SeatResult.Granted.class);
		}
	}

	private void join(Party... parties) {
		for (Party party : parties) {
			assertThat(this.seats.joinWaitingList(SEMINAR, party, cause("joins-" + party.id().value())))
				.isInstanceOf(SeatResult.Granted.class);
		}
	}

	private static SeatResult.Granted granted(Place place) {
		return new SeatResult.Granted(place, false);
	}

	private static Cause later(String id, int minutes) {
		return new Cause(id, NOON.plus(Duration.ofMinutes(minutes)));
	}

}
