package jp.wakuwaku.bot.registration.seats;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** What residents and staff may do next, at random. */
final class RandomSteps {

	/** What comes of following what is published. */
	static final String FOLLOWED = "followed";

	private static final int PARTIES = 9;

	private final Random random;

	private final List<SeatingId> seatings;

	private long published = 10;

	RandomSteps(Random random, List<SeatingId> seatings) {
		this.random = random;
		this.seatings = seatings;
	}

	/** Something done, the same however often it is done. */
	record Step(String name, BiFunction<Seats, Cause, Object> action) {

		Object take(Seats seats, Cause cause) {
			return this.action.apply(seats, cause);
		}

		@Override
		public String toString() {
			return this.name;
		}

	}

	/** Four days pass in about 150 steps. */
	Duration passingTime() {
		int kind = this.random.nextInt(10);
		if (kind < 7) {
			return Duration.ofSeconds(this.random.nextInt(300));
		}
		return (kind < 9) ? Duration.ofMinutes(15 + this.random.nextInt(45))
				: Duration.ofMinutes(60 + this.random.nextInt(600));
	}

	SeatRules rules() {
		return new SeatRules(this.random.nextInt(7), this.random.nextInt(3), this.random.nextInt(5) > 0,
				SeatsFixture.NOON.plus(Duration.ofMinutes(this.random.nextInt(20))),
				SeatsFixture.NOON.plus(Duration.ofHours(70)), SeatsFixture.NOON.plus(Duration.ofHours(60)),
				SeatsFixture.NOON.plus(Duration.ofHours(90)));
	}

	Party party() {
		boolean isAlone = this.random.nextInt(3) > 0;
		return new Party(new PartyId("party-" + this.random.nextInt(PARTIES)), isAlone ? 1 : 1 + this.random.nextInt(3),
				(this.random.nextInt(4) == 0) ? 1 : 0);
	}

	Step next() {
		int kind = this.random.nextInt(112);
		if (kind < 96) {
			return byResident(kind);
		}
		SeatingId seating = seating();
		if (kind < 98) {
			Overbooking over = Overbooking.PROMISED;
			PartyId id = party().id();
			return new Step("promote " + id.value() + " " + seating,
					(seats, cause) -> seats.promote(seating, id, over, cause));
		}
		return published(seating);
	}

	/** What is published last, or by somebody who is late. */
	private Step published(SeatingId seating) {
		SeatRules rules = rules();
		SeatingStatus status = (this.random.nextInt(4) > 0) ? SeatingStatus.OPEN
				: SeatingStatus.values()[this.random.nextInt(SeatingStatus.values().length)];
		this.published += 10;
		long version = (this.random.nextInt(4) > 0) ? this.published : this.published - 25;
		return new Step(status + " " + seating + " by " + rules + ", version " + version, (seats, cause) -> {
			seats.follow(seating, rules, status, version, cause);
			return FOLLOWED;
		});
	}

	private Step byResident(int kind) {
		SeatingId seating = seating();
		Party party = party();
		PartyId id = party.id();
		By by = (this.random.nextInt(4) > 0) ? By.RESIDENT : By.STAFF;
		String name = party.id().value() + " (" + party.seats() + ", " + party.children() + ") " + by + " " + seating
				+ ": ";
		if (kind < 20) {
			return new Step(name + "hold", (seats, cause) -> seats.hold(seating, party, cause));
		}
		if (kind < 36) {
			return new Step(name + "confirm", (seats, cause) -> seats.confirm(seating, party, cause));
		}
		if (kind < 54) {
			return new Step(name + "wait", (seats, cause) -> seats.joinWaitingList(seating, party, cause));
		}
		if (kind < 60) {
			Overbooking over = this.random.nextBoolean() ? Overbooking.CHAIR_ADDED : null;
			return new Step(name + "register " + over, (seats, cause) -> seats.register(seating, party, over, cause));
		}
		if (kind < 69) {
			return new Step(name + "accept", (seats, cause) -> seats.accept(seating, id, by, cause));
		}
		if (kind < 73) {
			return new Step(name + "decline", (seats, cause) -> seats.decline(seating, id, by, cause));
		}
		if (kind < 82) {
			return new Step(name + "leave", (seats, cause) -> seats.leave(seating, id, by, cause));
		}
		if (kind < 88) {
			SeatingId to = this.seatings.get((this.seatings.indexOf(seating) + 1) % this.seatings.size());
			return new Step(name + "move to " + to, (seats, cause) -> seats.move(seating, to, id, by, cause));
		}
		if (kind < 89) {
			return new Step(name + "settle", (seats, cause) -> {
				seats.settle(seating, cause);
				return "settled";
			});
		}
		return new Step(name + "resize", (seats, cause) -> seats.resize(seating, party, by, cause));
	}

	private SeatingId seating() {
		return this.seatings.get(this.random.nextInt(this.seatings.size()));
	}

}
