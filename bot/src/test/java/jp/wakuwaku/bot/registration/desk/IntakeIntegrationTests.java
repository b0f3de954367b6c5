package jp.wakuwaku.bot.registration.desk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.seats.Overbooking;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.residents.Consent;
import jp.wakuwaku.bot.residents.PersonId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IntakeIntegrationTests extends DeskCase {

	@Test
	void registersSomebodyOnceForTheActAndKeepsTheirDetailsEncrypted() {
		DeskResult done = this.desk.intake.register(act("1"), application(ANSWERS));
		assertThat(entry(done).state()).isEqualTo(PlaceState.BOOKED);
		assertThat(entry(done).isReachable()).isFalse();
		assertThat(this.desk.intake.register(act("1"), application(ANSWERS))).isEqualTo(done);
		assertThat(receipts(FIRST, PlaceState.BOOKED)).containsExactly(receipt(done));
		assertThat(this.desk.disclosures.details(act("2"), receipt(done)))
			.contains(new Disclosures.Detail("「name」", NAME), new Disclosures.Detail("「phone」", PHONE));
		assertThat(dump()).doesNotContain("花子", "1234-5678", "12345678");
		Registration registration = this.office.registrations.find(receipt(done)).orElseThrow();
		assertThat(this.office.residents.consents().history(registration.person())).singleElement()
			.extracting(Consent::place)
			.isEqualTo(Consent.Place.COUNTER);
	}

	@Test
	void countsWhoComesAlong() {
		Map<String, String> three = Map.of("consent", "agreed", "name", NAME, "phone", PHONE, "companions", "2人");
		assertThat(this.desk.intake.register(act("1"), application(three)))
			.isEqualTo(new DeskResult.NoRoom(2, 0, true));
		DeskResult over = this.desk.intake.register(act("2"), over(application(three), Overbooking.CHAIR_ADDED));
		assertThat(entry(over).seats()).isEqualTo(3);
		assertThat(roll(FIRST).freeSeats()).isEqualTo(-1);
	}

	@Test
	void saysWhatCannotBeUsedAndDoesNothing() {
		String before = dump();
		assertThat(
				this.desk.intake.register(act("1"), application(Map.of("consent", "declined", "name", NAME, "x", "y"))))
			.isInstanceOfSatisfying(DeskResult.Faulty.class,
					(faulty) -> assertThat(faulty.messages()).containsOnlyKeys("consent", "phone", "x"));
		assertThat(dump()).isEqualTo(before);
	}

	@Test
	void asksWhetherItIsWhoeverHasTheSamePhone() {
		Registration known = residentRegisters();
		Application wanted = application(Map.of("consent", "agreed", "name", NAME, "phone", "０９０ー１２３４ー５６７８"));
		DeskResult asked = this.desk.intake.register(act("1"), wanted);
		assertThat(asked).isInstanceOfSatisfying(DeskResult.SamePhone.class,
				(same) -> assertThat(same.persons()).singleElement().satisfies((person) -> {
					assertThat(person.isReachable()).isTrue();
					assertThat(person.places()).extracting(RollEntry::receipt).containsExactly(known.receipt());
				}));
		assertThat(this.desk.intake.register(act("1"), with(wanted, known.person(), false))).isInstanceOfSatisfying(
				DeskResult.AlreadyIn.class,
				(already) -> assertThat(already.entry().receipt()).isEqualTo(known.receipt()));
		assertThat(receipt(this.desk.intake.register(act("1"), with(wanted, null, true))))
			.isNotEqualTo(known.receipt());
		assertThat(this.desk.acquaintances.find(act("2"), PHONE)).hasSize(2);
		assertThat(this.desk.acquaintances.find(act("3"), "not a number")).isEmpty();
	}

	@Test
	void leavesNothingOfWhomThereIsNoRoomFor() {
		enters(1, false);
		enters(2, false);
		Application wanted = application(ANSWERS);
		assertThat(this.desk.intake.register(act("1"), wanted)).isEqualTo(new DeskResult.NoRoom(0, 0, true));
		assertThat(this.desk.acquaintances.find(act("2"), PHONE)).isEmpty();
		assertThat(dump()).doesNotContain("desk-undertakings");
		DeskResult waiting = this.desk.intake.register(act("3"), waiting(wanted));
		assertThat(entry(waiting).position()).isEqualTo(1);
		assertThat(this.desk.intake.register(act("3"), waiting(wanted))).isEqualTo(waiting);
	}

	@Test
	void doesNotRegisterAnewWhatWasCancelledSince() {
		ReceiptNumber receipt = enters(1, false);
		this.desk.casework.cancel(act("cancel"), receipt);
		assertThat(entry(this.desk.intake.register(act("enter-1"), application(answers(1)))).state())
			.isEqualTo(PlaceState.ENDED);
		assertThat(roll(FIRST).freeSeats()).isEqualTo(2);
	}

	@Test
	void aCrashAnywhereAndTheSameActMakeOneRegistration() {
		int calls = 0;
		while (this.redis.crashesAfter(calls, () -> register(act("1")))) {
			restart();
			DeskResult done = register(act("1"));
			assertThat(receipts(FIRST, PlaceState.BOOKED)).as("after %d calls", calls).containsExactly(receipt(done));
			assertComplete(receipt(done));
			assertThat(this.desk.acquaintances.find(act("look"), PHONE)).hasSize(1);
			beginAgain();
			calls++;
		}
		assertThat(calls).isBetween(20, 80);
	}

	@Test
	void aCrashAnywhereLeavesAllOrNothing() {
		int calls = 0;
		while (this.redis.crashesAfter(calls, () -> register(act("1")))) {
			restart();
			pass(Tidying.UNDER_WAY.plus(Duration.ofSeconds(1)));
			this.desk.tidying.work(this.clock.instant());
			List<DeskResult.Acquaintance> known = this.desk.acquaintances.find(act("look"), PHONE);
			if (roll(FIRST).in(PlaceState.BOOKED).isEmpty()) {
				assertThat(known).as("after %d calls", calls).isEmpty();
				assertThat(dump()).doesNotContain("person-details:", "registrations:", "registration-holder:");
			}
			else {
				assertComplete(known.getFirst().places().getFirst().receipt());
			}
			assertThat(dump()).doesNotContain("desk-undertakings");
			beginAgain();
			calls++;
		}
		assertThat(calls).isBetween(20, 80);
	}

	@Test
	void givesTheLastSeatToOneOfTwoStaff() throws Exception {
		for (int round = 0; round < 10; round++) {
			enters(1, false);
			Callable<DeskResult> one = () -> this.desk.intake.register(new Act("staff-1", "k"),
					application(answers(2)));
			Callable<DeskResult> other = () -> this.desk.intake.register(new Act("staff-2", "k"),
					application(answers(3)));
			try (ExecutorService both = Executors.newFixedThreadPool(2)) {
				List<DeskResult> results = both.invokeAll(List.of(one, other)).stream().map(Future::resultNow).toList();
				assertThat(results).filteredOn(DeskResult.Done.class::isInstance).hasSize(1);
				assertThat(results).filteredOn(DeskResult.NoRoom.class::isInstance).hasSize(1);
			}
			assertThat(roll(FIRST).freeSeats()).isZero();
			assertThat(Stream.of(2, 3)
				.flatMap((i) -> this.desk.acquaintances.find(act("look"), "090-1111-222" + i).stream())).hasSize(1);
			beginAgain();
		}
	}

	private DeskResult register(Act act) {
		return this.desk.intake.register(act, application(ANSWERS));
	}

	private void assertComplete(ReceiptNumber receipt) {
		PersonId person = this.office.registrations.find(receipt).orElseThrow().person();
		assertThat(this.desk.disclosures.details(act("see"), receipt)).contains(new Disclosures.Detail("「name」", NAME));
		assertThat(this.office.residents.consents().history(person)).hasSize(1);
		assertThat(this.office.residents.details().records(person)).hasSize(1);
	}

}
