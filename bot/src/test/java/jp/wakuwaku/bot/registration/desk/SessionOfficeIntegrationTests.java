package jp.wakuwaku.bot.registration.desk;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.programs.SessionId;
import jp.wakuwaku.bot.programs.StaffStatus;
import jp.wakuwaku.bot.programs.content.TestPrograms;
import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registration;
import jp.wakuwaku.bot.registration.TestRegistrations;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.registration.seats.SeatingStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SessionOfficeIntegrationTests extends DeskCase {

	private static final SessionId SESSION = new SessionId("handmade-1");

	private static final SessionId OTHER = new SessionId("handmade-2");

	@Test
	void showsWhomItMeansAndWhatTheyWouldRead() {
		Registration hanako = residentRegisters();
		enters(1, false);
		enters(2, true);
		Preview preview = this.desk.sessions.previewCancelling(SESSION).orElseThrow();
		assertThat(preview.affected()).extracting(RollEntry::state)
			.containsExactly(PlaceState.BOOKED, PlaceState.BOOKED, PlaceState.WAITING);
		assertThat(preview.affected().getFirst().receipt()).isEqualTo(hanako.receipt());
		assertThat(preview.calls()).isEqualTo(2);
		assertThat(preview.told()).startsWith("【中止のお知らせ】\n講座 handmade").contains("[ほかの日を選ぶ]");
		assertThat(preview.instead()).extracting(Preview.Alternative::seating).containsExactly(SECOND);
		assertThat(roll(FIRST).status()).isEqualTo(SeatingStatus.OPEN);
		assertThat(this.desk.sessions.previewCancelling(new SessionId("gone"))).isEmpty();
	}

	@Test
	void cancelsForEverybodyAndTellsEachOnce() {
		residentRegisters();
		ReceiptNumber phoned = enters(1, false);
		enters(2, true);
		this.office.tell();
		SessionResult done = this.desk.sessions.cancel(act("1"), SESSION);
		assertThat(affected(done)).hasSize(3).allMatch(RollEntry::isOfCancelledSession);
		assertThat(this.desk.sessions.cancel(act("1"), SESSION)).isEqualTo(done);
		assertThat(status(SESSION)).isEqualTo(StaffStatus.CANCELLED);
		assertThat(this.office.tell().values()).containsExactly("Uhanako CANCELLED");
		assertThat(this.office.tell()).isEmpty();
		assertThat(this.desk.disclosures.calls(act("2"), affected(done))).hasSize(2)
			.contains(new Disclosures.Call(phoned, "田中 太郎", "", "090-1111-2221"));
		assertThat(this.desk.sessions.open(act("3"), SESSION)).isEqualTo(new SessionResult.Cancelled());
		assertThat(this.desk.sessions.changeCapacity(act("4"), SESSION, capacity(9), true))
			.isEqualTo(new SessionResult.Cancelled());
		assertThat(this.desk.sessions.cancel(act("5"), new SessionId("gone"))).isEqualTo(new SessionResult.NotThere());
	}

	@Test
	void aCrashAnywhereLeavesProgramsAndSeatsOfOneMind() {
		int calls = 0;
		enters(1, false);
		while (this.redis.crashesAfter(calls, () -> this.desk.sessions.cancel(act("1"), SESSION))) {
			restart();
			this.office.seatings.follow();
			assertThat(roll(FIRST).status() == SeatingStatus.CANCELLED).as("after %d calls", calls)
				.isEqualTo(status(SESSION) == StaffStatus.CANCELLED);
			assertThat(affected(this.desk.sessions.cancel(act("1"), SESSION))).hasSize(1);
			assertThat(roll(FIRST).present()).isEmpty();
			beginAgain();
			enters(1, false);
			calls++;
		}
		assertThat(calls).isBetween(8, 60);
	}

	@Test
	void isFollowedByAnotherInstanceThatHasNotCrashed() {
		Programs elsewhere = TestPrograms.on(this.redis);
		TestRegistrations office = new TestRegistrations(this.redis, elsewhere, this.clock);
		office.seatings.follow();
		enters(1, false);
		int calls = 0;
		while (status(SESSION) != StaffStatus.CANCELLED) {
			this.redis.crashesAfter(calls++, () -> this.desk.sessions.cancel(act("1"), SESSION));
		}
		assertThat(roll(FIRST).status()).isEqualTo(SeatingStatus.OPEN);
		assertThat(elsewhere.latest().number()).isEqualTo(2);
		office.seatings.follow();
		assertThat(roll(FIRST).status()).isEqualTo(SeatingStatus.CANCELLED);
		assertThat(office.tell()).isEmpty();
	}

	@Test
	void offersMoreSeatsToThoseWhoWait() {
		enters(1, false);
		enters(2, false);
		ReceiptNumber first = enters(3, true);
		enters(4, true);
		assertThat(this.desk.sessions.changeCapacity(act("1"), SESSION, capacity(3), false))
			.isEqualTo(new SessionResult.Done(List.of()));
		assertThat(receipts(FIRST, PlaceState.OFFERED)).containsExactly(first);
		assertThat(roll(FIRST).in(PlaceState.WAITING)).hasSize(1);
	}

	@Test
	void throwsNobodyOutWhenThereAreFewerSeats() {
		enters(1, false);
		ReceiptNumber last = enters(2, false);
		SessionResult refused = this.desk.sessions.changeCapacity(act("1"), SESSION, capacity(1), false);
		assertThat(refused).isInstanceOfSatisfying(SessionResult.Over.class,
				(over) -> assertThat(over.beyond()).extracting(RollEntry::receipt).containsExactly(last));
		assertThat(roll(FIRST).rules().capacity()).isEqualTo(2);
		assertThat(this.desk.sessions.overfull()).isEmpty();
		assertThat(affected(this.desk.sessions.changeCapacity(act("1"), SESSION, capacity(1), true)))
			.extracting(RollEntry::receipt)
			.containsExactly(last);
		assertThat(roll(FIRST).in(PlaceState.BOOKED)).hasSize(2);
		assertThat(roll(FIRST).freeSeats()).isEqualTo(-1);
		assertThat(this.desk.sessions.overfull()).extracting(Roll::seating).containsExactly(FIRST);
		assertThat(this.desk.sessions.changeCapacity(act("2"), new SessionId("gone"), capacity(1), true))
			.isEqualTo(new SessionResult.NotThere());
	}

	@Test
	void closesAndOpensAgainButNeverByARepetition() {
		enters(1, false);
		enters(2, false);
		ReceiptNumber waiting = enters(3, true);
		assertThat(affected(this.desk.sessions.close(act("1"), SESSION))).extracting(RollEntry::receipt)
			.containsExactly(waiting);
		assertThat(roll(FIRST).status()).isEqualTo(SeatingStatus.CLOSED);
		this.desk.casework.cancel(act("2"), receipts(FIRST, PlaceState.BOOKED).getFirst());
		assertThat(roll(FIRST).in(PlaceState.OFFERED)).isEmpty();
		assertThat(affected(this.desk.sessions.open(act("3"), SESSION))).isEmpty();
		assertThat(receipts(FIRST, PlaceState.OFFERED)).containsExactly(waiting);
		this.desk.sessions.close(act("1"), SESSION);
		assertThat(status(SESSION)).isEqualTo(StaffStatus.OPEN);
		assertThat(roll(FIRST).status()).isEqualTo(SeatingStatus.OPEN);
	}

	@Test
	void keepsWhatTwoStaffChangeAtOnce() throws Exception {
		TestRegistrations other = new TestRegistrations(this.redis, TestPrograms.on(this.redis), this.clock);
		TestDesk elsewhere = new TestDesk(this.redis, TestPrograms.on(this.redis), other, this.clock);
		for (int round = 3; round < 23; round++) {
			int seats = round;
			Callable<SessionResult> one = () -> this.desk.sessions.changeCapacity(new Act("staff-1", "k" + seats),
					SESSION, capacity(seats), false);
			Callable<SessionResult> two = () -> elsewhere.sessions.changeCapacity(new Act("staff-2", "k" + seats),
					OTHER, capacity(seats), false);
			try (ExecutorService both = Executors.newFixedThreadPool(2)) {
				assertThat(both.invokeAll(List.of(one, two)).stream().map(Future::resultNow))
					.allMatch(SessionResult.Done.class::isInstance);
			}
			this.programs.latest();
			this.office.seatings.follow();
			assertThat(roll(FIRST).rules().capacity()).isEqualTo(seats);
			assertThat(roll(SECOND).rules().capacity()).isEqualTo(seats);
		}
	}

	private StaffStatus status(SessionId session) {
		return this.programs.latest().list().session(session).orElseThrow().session().status();
	}

	static List<RollEntry> affected(SessionResult result) {
		assertThat(result).isInstanceOf(SessionResult.Done.class);
		return ((SessionResult.Done) result).affected();
	}

}
