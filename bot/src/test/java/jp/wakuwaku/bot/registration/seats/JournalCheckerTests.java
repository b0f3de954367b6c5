package jp.wakuwaku.bot.registration.seats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static jp.wakuwaku.bot.registration.seats.SeatsFixture.NOON;
import static jp.wakuwaku.bot.registration.seats.SeatsFixture.SEMINAR;
import static jp.wakuwaku.bot.registration.seats.SeatsFixture.party;
import static org.assertj.core.api.Assertions.assertThat;

/** Shows the checker what it is there to find. */
class JournalCheckerTests {

	private final List<JournalEntry> journal = new ArrayList<>();

	@Test
	void findsNothingInAGoodHistory() {
		given(rules(1), booked("a"), waiting("b"), ended("a", Ending.CANCELLED), offered("b"), booked("b"));
		assertFindings();
	}

	@Test
	void findsASeatSoldTwice() {
		given(rules(1), booked("a"), booked("b"));
		assertFindings("seminar-1:3: oversold");
	}

	@Test
	void findsASaleWhileTheCapacityIsLowered() {
		given(rules(2), booked("a"), booked("b"), rules(1), ended("a", Ending.CANCELLED), booked("c"));
		assertFindings("seminar-1:6: oversold");
	}

	@Test
	void findsWhoeverIsInTwice() {
		given(rules(3), booked("a"), booked("a"));
		assertFindings("seminar-1:3: no such step");
	}

	@Test
	void findsNothingWhereSomebodyComesWithMoreOrFewer() {
		given(rules(3), booked("a", 1), booked("a", 3), booked("a", 1), waiting("b", 3), waiting("b", 2),
				offered("b", 2), offered("b", 1));
		assertFindings();
	}

	@Test
	void findsMoreCompanionsThanThereIsRoomFor() {
		given(rules(2), booked("a", 1), booked("a", 3));
		assertFindings("seminar-1:3: oversold");
	}

	@Test
	void findsAnOfferWhoseDeadlineMovedWithItsSize() {
		given(rules(2), waiting("a", 2), offered("a", 2),
				place(party("a"), PlaceState.OFFERED, NOON.plusSeconds(99), null));
		assertFindings("seminar-1:4: another deadline");
	}

	@Test
	void findsMoreSeatsTakenAfterTheSessionWasClosed() {
		given(rules(3), booked("a", 2), new Happening.StatusChanged(SeatingStatus.CLOSED), booked("a", 1),
				booked("a", 2));
		assertFindings("seminar-1:5: not open");
	}

	@Test
	void findsAPlaceInTheListThatWasLostWithItsSize() {
		given(rules(1), waiting("a", 2), waiting("b"), waiting("a"), offered("b"));
		assertFindings("seminar-1:5: out of turn");
	}

	@Test
	void findsAnOfferOutOfTurn() {
		given(rules(1), waiting("pair", 2), waiting("first"), waiting("second"), offered("second"));
		assertFindings("seminar-1:5: out of turn");
	}

	@Test
	void findsAnAnswerAfterTheDeadlineAndALapseBeforeIt() {
		given(rules(2), waiting("a"), offered("a"), waiting("b"), offered("b"));
		add(NOON.plusSeconds(10), booked("a"));
		add(NOON.plusSeconds(9), ended("b", Ending.OFFER_LAPSED));
		assertFindings("seminar-1:6: used after its end", "seminar-1:7: lapsed before its end");
	}

	@Test
	void findsASaleAfterTheSessionWasClosed() {
		given(rules(1), new Happening.StatusChanged(SeatingStatus.CLOSED), booked("a"));
		assertFindings("seminar-1:3: not open");
	}

	@Test
	void findsWhatIsAnnouncedTwice() {
		given(rules(1), booked("a"), ended("a", Ending.CANCELLED), booked("a"));
		this.journal.replaceAll(
				(entry) -> new JournalEntry(entry.seating(), entry.sequence(), entry.at(), "same", entry.happening()));
		assertFindings("seminar-1:4: announced twice");
	}

	@Test
	void findsAGap() {
		given(rules(1), booked("a"), ended("a", Ending.CANCELLED));
		this.journal.remove(1);
		assertFindings("seminar-1:3: sequence has a gap", "seminar-1:3: no such step");
	}

	private void given(Happening... happenings) {
		for (Happening happening : happenings) {
			add(NOON, happening);
		}
	}

	private void add(Instant at, Happening happening) {
		int sequence = this.journal.size() + 1;
		this.journal.add(new JournalEntry(SEMINAR, sequence, at, "event-" + sequence, happening));
	}

	private void assertFindings(String... findings) {
		assertThat(JournalChecker.check(this.journal)).containsExactly(findings);
	}

	private static Happening rules(int capacity) {
		return new Happening.RulesChanged(capacity, 0);
	}

	private static Happening booked(String party) {
		return booked(party, 1);
	}

	private static Happening booked(String party, int seats) {
		return place(party(party, seats), PlaceState.BOOKED, null, null);
	}

	private static Happening waiting(String party) {
		return waiting(party, 1);
	}

	private static Happening waiting(String party, int seats) {
		return place(party(party, seats), PlaceState.WAITING, null, null);
	}

	private static Happening offered(String party) {
		return offered(party, 1);
	}

	private static Happening offered(String party, int seats) {
		return place(party(party, seats), PlaceState.OFFERED, NOON.plusSeconds(10), null);
	}

	private static Happening ended(String party, Ending ending) {
		return place(party(party), PlaceState.ENDED, null, ending);
	}

	private static Happening place(Party party, PlaceState state, Instant until, Ending ending) {
		return new Happening.PlaceChanged(party, state, until, ending, By.RESIDENT, null, null);
	}

}
