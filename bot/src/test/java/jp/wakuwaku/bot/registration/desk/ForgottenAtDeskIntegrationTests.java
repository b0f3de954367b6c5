package jp.wakuwaku.bot.registration.desk;

import java.time.Duration;

import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.Deletion;
import jp.wakuwaku.bot.residents.PersonId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody is forgotten before, or while, staff do something for them. */
class ForgottenAtDeskIntegrationTests extends DeskCase {

	@Test
	void leavesTheCountOfWhoCameButNobodysRegistration() {
		ReceiptNumber receipt = enters(1, false);
		this.desk.casework.noteAttendance(act("came"), receipt, Attendance.ATTENDED);
		Registration registration = this.office.registrations.find(receipt).orElseThrow();
		assertThat(dump()).contains(registration.id().value());
		forget(registration.person());
		this.desk.forgotten.forget(registration.person());
		assertThat(dump()).doesNotContain(registration.id().value());
		assertThat(this.desk.statistics.of(FIRST).orElseThrow().attended()).isEqualTo(1);
	}

	@Test
	void nothingStaysOfWhoeverIsEnteredMeanwhile() {
		int calls = 0;
		PersonId person = residentRegisters().person();
		while (this.redis.interruptedAfter(calls, forgetting(person), entering(person, SECOND))) {
			assertNothingLeft(person, calls);
			beginAgain();
			person = residentRegisters().person();
			calls++;
		}
		assertThat(calls).isBetween(20, 80);
	}

	@Test
	void nothingStaysOfWhoeverIsMovedMeanwhile() {
		int calls = 0;
		Registration first = residentRegisters();
		while (this.redis.interruptedAfter(calls, forgetting(first.person()), moving(first))) {
			assertNothingLeft(first.person(), calls);
			beginAgain();
			first = residentRegisters();
			calls++;
		}
		assertThat(calls).isBetween(20, 80);
	}

	@Test
	void nothingStaysOfWhoeverIsSeenMeanwhile() {
		int calls = 0;
		Registration first = residentRegisters();
		while (this.redis.interruptedAfter(calls, forgetting(first.person()), noting(first))) {
			assertNothingLeft(first.person(), calls);
			assertThat(dump()).as("after %d calls", calls).doesNotContain(first.id().value());
			beginAgain();
			first = residentRegisters();
			calls++;
		}
		assertThat(calls).isBetween(3, 30);
	}

	@Test
	void nothingStaysWhenTheProcessEndsAfterwardsToo() {
		int calls = 0;
		PersonId person = residentRegisters().person();
		while (this.redis.crashesAfter(calls, entering(person, SECOND))) {
			forget(person);
			pass(Tidying.UNDER_WAY.plus(Duration.ofSeconds(1)));
			this.desk.tidying.work(this.clock.instant());
			assertNothingLeft(person, calls);
			beginAgain();
			person = residentRegisters().person();
			calls++;
		}
		assertThat(calls).isBetween(20, 80);
	}

	@Test
	void undoesAnEntryThatTookNoSeatAlsoWhereTheirLastPlaceHasEnded() {
		int calls = 0;
		PersonId person = cancelled();
		while (this.redis.crashesAfter(calls, entering(person, FIRST))) {
			restart();
			pass(Tidying.UNDER_WAY.plus(Duration.ofSeconds(1)));
			this.desk.tidying.work(this.clock.instant());
			int expected = roll(FIRST).in(PlaceState.BOOKED).isEmpty() ? 1 : 2;
			assertThat(this.office.registrations.of(person)).as("after %d calls", calls).hasSize(expected);
			assertThat(dump()).doesNotContain("desk-undertakings");
			beginAgain();
			person = cancelled();
			calls++;
		}
		assertThat(calls).isBetween(20, 80);
	}

	/** Registered in the chat, and given up. */
	private PersonId cancelled() {
		Registration registration = residentRegisters();
		this.desk.casework.cancel(act("cancel"), registration.receipt());
		return registration.person();
	}

	private Runnable entering(PersonId person, SeatingId seating) {
		return () -> this.desk.intake.register(act("1"),
				new Application(SEMINAR, seating, "", ANSWERS, person, false, false, null));
	}

	private Runnable moving(Registration first) {
		return () -> this.desk.transfers.move(act("move"), first.receipt(), SECOND, "");
	}

	private Runnable noting(Registration first) {
		return () -> this.desk.casework.noteAttendance(act("came"), first.receipt(), Attendance.ATTENDED);
	}

	private Runnable forgetting(PersonId person) {
		return () -> forget(person);
	}

	private void forget(PersonId person) {
		this.office.residents.forgetting().apply((forgotten) -> {
			this.desk.forgotten.forget(forgotten);
			this.office.forgotten.forget(forgotten);
		}).forget(person, Deletion.AskedBy.STAFF, "by-phone");
	}

	private void assertNothingLeft(PersonId person, int calls) {
		assertThat(dump().lines()).as("after %d calls", calls)
			.filteredOn((line) -> line.contains(person.value()))
			.allMatch((line) -> line.startsWith("person:{" + person.value() + "}"));
		assertThat(roll(FIRST).freeSeats()).as("after %d calls", calls).isEqualTo(2);
		assertThat(roll(SECOND).freeSeats()).as("after %d calls", calls).isEqualTo(2);
	}

}
