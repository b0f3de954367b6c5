package jp.wakuwaku.bot.registration.seats;

import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import jp.wakuwaku.bot.platform.redis.RedisExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static jp.wakuwaku.bot.registration.seats.SeatsFixture.NOON;
import static jp.wakuwaku.bot.registration.seats.SeatsFixture.SEMINAR;
import static jp.wakuwaku.bot.registration.seats.SeatsFixture.cause;
import static jp.wakuwaku.bot.registration.seats.SeatsFixture.party;
import static jp.wakuwaku.bot.registration.seats.SeatsFixture.rules;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(RedisExtension.class)
class PartiesIntegrationTests {

	private static final SeatingId OTHER = new SeatingId("seminar-2");

	private static final Party HANAKO = party("0123456789abcdef0123456789abcdef", 2);

	private static final Party YUKI = party("fedcba9876543210fedcba9876543210");

	private final SeatsFixture fixture = new SeatsFixture();

	private final RedisSeats seats = this.fixture.seats;

	private final Parties parties = TestSeats.partiesOn(this.fixture.redis);

	@BeforeEach
	void fill() {
		this.seats.open(SEMINAR, rules(2, 0), NOON);
		this.seats.open(OTHER, rules(2, 0), NOON);
		this.seats.confirm(SEMINAR, HANAKO, cause("hanako-1"));
		this.seats.hold(OTHER, HANAKO, cause("hanako-2"));
		this.seats.leave(OTHER, HANAKO.id(), By.RESIDENT, cause("hanako-3"));
		this.seats.hold(SEMINAR, HANAKO, cause("hanako-4"));
		this.seats.joinWaitingList(SEMINAR, YUKI, cause("yuki-1"));
	}

	@AfterEach
	void close() {
		this.fixture.close();
	}

	@Test
	void leaveNoTraceOfThemselves() {
		this.parties.forget(HANAKO.id());
		assertThat(everything()).doesNotContain(HANAKO.id().value()).contains(YUKI.id().value());
		assertThat(this.seats.placesOf(HANAKO.id(), NOON)).isEmpty();
	}

	@Test
	void changeNoCountAndNoOrder() {
		this.parties.forget(HANAKO.id());
		Seating seating = this.seats.find(SEMINAR, NOON).orElseThrow();
		assertThat(seating.freeSeats()).isZero();
		assertThat(seating.placeOf(YUKI.id())).contains(new Place.Waiting(YUKI, 1));
		assertThat(this.seats.journal(OTHER, 0)).hasSize(3);
		assertThat(JournalChecker.check(this.seats.journal(SEMINAR, 0))).isEmpty();
		assertThat(JournalChecker.check(this.seats.journal(OTHER, 0))).isEmpty();
	}

	@Test
	void areTheSameStrangerHoweverOftenTheyAreForgotten() {
		this.parties.forget(HANAKO.id());
		String once = everything();
		this.fixture.redis.opsForSet().add(SeatKeys.placesOf(HANAKO.id()), SEMINAR.value(), OTHER.value());
		this.parties.forget(HANAKO.id());
		assertThat(everything()).isEqualTo(once);
	}

	@Test
	void keepTheAnswersOfOthersAndHowLongAnyIsKept() {
		this.parties.forget(HANAKO.id());
		assertThat(this.seats.joinWaitingList(SEMINAR, YUKI, cause("yuki-1")))
			.isEqualTo(new SeatResult.Granted(new Place.Waiting(YUKI, 1), false));
		for (String result : keys("result:*")) {
			assertThat(this.fixture.redis.getExpire(result, TimeUnit.DAYS)).isGreaterThanOrEqualTo(6);
		}
	}

	@Test
	void leaveTheSeatThatAStrangerHasToItsEnd() {
		this.parties.forget(HANAKO.id());
		assertThat(this.seats.hold(SEMINAR, party("0000000000000000000000000000000a"), cause("third")))
			.isEqualTo(new SeatResult.NoRoom(0, 0, true, false));
	}

	private Set<String> keys(String pattern) {
		return Objects.requireNonNull(this.fixture.redis.keys(pattern));
	}

	private String everything() {
		return keys("*").stream().sorted().map((key) -> key + "=" + switch (this.fixture.redis.type(key)) {
			case STRING -> this.fixture.redis.opsForValue().get(key);
			case LIST -> this.fixture.redis.opsForList().range(key, 0, -1);
			case SET -> this.fixture.redis.opsForSet().members(key).stream().sorted().toList();
			case ZSET -> this.fixture.redis.opsForZSet().range(key, 0, -1);
			case HASH -> new TreeMap<>(this.fixture.redis.opsForHash().entries(key));
			// Ended by itself since it was listed.
			case NONE -> "";
			default -> throw new IllegalStateException(key + " (expected: a type that is looked into)");
		}).toList().toString();
	}

}
