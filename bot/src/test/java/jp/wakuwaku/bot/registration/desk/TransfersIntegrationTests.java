package jp.wakuwaku.bot.registration.desk;

import java.time.Duration;

import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TransfersIntegrationTests extends DeskCase {

	@Test
	void movesASeatWithItsDetailsAndTellsWhoHasLine() {
		Registration hanako = residentRegisters();
		this.office.tell();
		DeskResult done = move(act("1"), hanako);
		assertThat(entry(done).seating()).isEqualTo(SECOND);
		assertThat(move(act("1"), hanako)).isEqualTo(done);
		assertMoved(hanako);
		assertThat(this.office.tell().values()).containsExactly("Uhanako MOVED");
		assertThat(move(act("2"), hanako)).isEqualTo(new DeskResult.NotThere());
	}

	@Test
	void leavesEverythingWhenTheOtherSessionIsFull() {
		publish(seminar(session("handmade-1", 2), session("handmade-2", 1)));
		Registration hanako = residentRegisters();
		this.desk.intake.register(act("other"),
				new Application(SEMINAR, SECOND, "", answers(1), null, false, false, null));
		assertThat(move(act("1"), hanako)).isEqualTo(new DeskResult.NoRoom(0, 0, true));
		assertThat(receipts(FIRST, PlaceState.BOOKED)).containsExactly(hanako.receipt());
		assertThat(this.desk.disclosures.details(act("see"), hanako.receipt()))
			.contains(new Disclosures.Detail("「name」", NAME));
		assertThat(this.office.registrations.of(hanako.person())).containsExactly(hanako);
		assertThat(this.desk.acquaintances.find(act("look"), PHONE)).hasSize(1);
	}

	@Test
	void aCrashAnywhereAndTheSameActMoveOnce() {
		int calls = 0;
		Registration[] hanako = { residentRegisters() };
		while (this.redis.crashesAfter(calls, () -> move(act("1"), hanako[0]))) {
			restart();
			receipt(move(act("1"), hanako[0]));
			assertMoved(hanako[0]);
			beginAgain();
			hanako[0] = residentRegisters();
			calls++;
		}
		assertThat(calls).isBetween(20, 90);
	}

	@Test
	void aCrashAnywhereLeavesOneSeatWithAllThatBelongsToIt() {
		int calls = 0;
		Registration[] hanako = { residentRegisters() };
		while (this.redis.crashesAfter(calls, () -> move(act("1"), hanako[0]))) {
			restart();
			pass(Tidying.UNDER_WAY.plus(Duration.ofSeconds(1)));
			this.desk.tidying.work(this.clock.instant());
			if (roll(FIRST).in(PlaceState.BOOKED).isEmpty()) {
				assertMoved(hanako[0]);
			}
			else {
				assertThat(roll(SECOND).present()).as("after %d calls", calls).isEmpty();
				assertThat(this.desk.disclosures.details(act("see"), hanako[0].receipt())).hasSize(3);
			}
			assertThat(dump()).doesNotContain("desk-undertakings");
			beginAgain();
			hanako[0] = residentRegisters();
			calls++;
		}
		assertThat(calls).isBetween(20, 90);
	}

	private DeskResult move(Act act, Registration registration) {
		return this.desk.transfers.move(act, registration.receipt(), SECOND, "");
	}

	private void assertMoved(Registration before) {
		assertThat(roll(FIRST).in(PlaceState.BOOKED)).isEmpty();
		ReceiptNumber receipt = receipts(SECOND, PlaceState.BOOKED).getFirst();
		assertThat(this.desk.disclosures.details(act("see"), receipt)).contains(new Disclosures.Detail("「name」", NAME));
		assertThat(this.office.residents.details().records(before.person())).hasSize(1);
	}

}
