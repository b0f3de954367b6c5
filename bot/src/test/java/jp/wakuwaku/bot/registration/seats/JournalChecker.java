package jp.wakuwaku.bot.registration.seats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;

import jp.wakuwaku.bot.registration.seats.Happening.PlaceChanged;

/**
 * Reads the journal of one session from its beginning and holds every prefix of it
 * against what is promised.
 */
final class JournalChecker {

	private final Map<PartyId, PlaceChanged> seats = new HashMap<>();

	/** In the order of joining. */
	private final List<PlaceChanged> waiting = new ArrayList<>();

	private final Set<List<Object>> announced = new HashSet<>();

	private final List<String> findings = new ArrayList<>();

	private SeatingStatus status = SeatingStatus.OPEN;

	private int capacity;

	private int childcare;

	private JournalChecker() {
	}

	/**
	 * Checks a whole journal.
	 * @return what is wrong; empty when every promise was kept
	 */
	static List<String> check(List<JournalEntry> journal) {
		JournalChecker checker = new JournalChecker();
		for (int i = 0; i < journal.size(); i++) {
			JournalEntry entry = journal.get(i);
			checker.require(entry.sequence() == i + 1, entry, "sequence has a gap");
			checker.read(entry);
		}
		return checker.findings;
	}

	private void read(JournalEntry entry) {
		switch (entry.happening()) {
			case Happening.RulesChanged(int capacity, int childcare) -> {
				this.capacity = capacity;
				this.childcare = childcare;
			}
			case Happening.StatusChanged(SeatingStatus status) -> {
				require(this.status != SeatingStatus.CANCELLED || this.seats.isEmpty() && this.waiting.isEmpty(), entry,
						"cancelled with somebody in it");
				this.status = status;
			}
			case PlaceChanged change -> read(entry, change);
		}
	}

	private void read(JournalEntry entry, PlaceChanged now) {
		PlaceChanged before = before(now.party().id());
		require(this.announced.add(List.of(entry.cause(), now.party().id(), now.state())), entry, "announced twice");
		boolean isResized = isResized(before, now);
		require(isResized || isStep((before != null) ? before.state() : PlaceState.ENDED, now), entry, "no such step");
		if (before != null) {
			checkTime(entry, before, now);
		}
		if (isResized) {
			require(Objects.equals(before.until(), now.until()), entry, "another deadline");
		}
		else if (now.state() == PlaceState.OFFERED) {
			checkTurn(entry, now);
		}
		if (now.state().takesSeats() && !(isResized && isSmaller(before.party(), now.party()))) {
			checkOpen(entry, before, now);
		}
		int seatsBefore = taken(Party::seats);
		int childrenBefore = taken(Party::children);
		apply(now);
		if (now.overbooking() == null) {
			require(taken(Party::seats) <= Math.max(seatsBefore, this.capacity), entry, "oversold");
			require(taken(Party::children) <= Math.max(childrenBefore, this.childcare), entry, "childcare oversold");
		}
	}

	private boolean isWaiting(PartyId party) {
		return this.waiting.stream().anyMatch((place) -> place.party().id().equals(party));
	}

	private PlaceChanged before(PartyId party) {
		return this.waiting.stream()
			.filter((place) -> place.party().id().equals(party))
			.findFirst()
			.orElse(this.seats.get(party));
	}

	/** The same place for more or fewer of them. */
	private static boolean isResized(PlaceChanged before, PlaceChanged now) {
		return before != null && before.state() == now.state() && !before.party().equals(now.party())
				&& now.state() != PlaceState.HELD && now.state() != PlaceState.ENDED;
	}

	private static boolean isSmaller(Party before, Party now) {
		return now.seats() <= before.seats() && now.children() <= before.children();
	}

	private static boolean isStep(PlaceState before, PlaceChanged change) {
		PlaceState now = change.state();
		return switch (now) {
			case HELD -> before == PlaceState.ENDED || before == PlaceState.HELD;
			case BOOKED -> before == PlaceState.ENDED || before == PlaceState.HELD || before == PlaceState.OFFERED
					|| before == PlaceState.WAITING && change.overbooking() != null;
			case WAITING -> before == PlaceState.ENDED || before == PlaceState.HELD;
			case OFFERED -> before == PlaceState.WAITING;
			case ENDED -> before != PlaceState.ENDED;
		};
	}

	private void checkTime(JournalEntry entry, PlaceChanged before, PlaceChanged now) {
		boolean isOver = before.until() != null && !entry.at().isBefore(before.until());
		boolean hasLapsed = now.ending() == Ending.HOLD_LAPSED || now.ending() == Ending.OFFER_LAPSED;
		require(isOver == hasLapsed, entry, isOver ? "used after its end" : "lapsed before its end");
	}

	private void checkTurn(JournalEntry entry, PlaceChanged now) {
		int freeSeats = this.capacity - taken(Party::seats);
		int freeChildcare = this.childcare - taken(Party::children);
		for (PlaceChanged earlier : this.waiting) {
			if (earlier.party().id().equals(now.party().id())) {
				require(earlier.party().equals(now.party()), entry, "offered to a party of another size");
				return;
			}
			boolean fits = earlier.party().seats() <= freeSeats
					&& (earlier.party().children() == 0 || earlier.party().children() <= freeChildcare);
			require(!fits, entry, "out of turn");
		}
	}

	private void checkOpen(JournalEntry entry, PlaceChanged before, PlaceChanged now) {
		boolean isPromised = before != null && before.state() == PlaceState.OFFERED
				&& isSmaller(before.party(), now.party());
		boolean isOpen = this.status == SeatingStatus.OPEN
				|| this.status == SeatingStatus.CLOSED && (isPromised || now.by() == By.STAFF);
		require(isOpen, entry, "not open");
	}

	private void apply(PlaceChanged now) {
		this.seats.remove(now.party().id());
		if (now.state() == PlaceState.WAITING && isWaiting(now.party().id())) {
			this.waiting.replaceAll((place) -> place.party().id().equals(now.party().id()) ? now : place);
			return;
		}
		this.waiting.removeIf((place) -> place.party().id().equals(now.party().id()));
		if (now.state().takesSeats()) {
			this.seats.put(now.party().id(), now);
		}
		else if (now.state() == PlaceState.WAITING) {
			this.waiting.add(now);
		}
	}

	private int taken(ToIntFunction<Party> count) {
		return this.seats.values().stream().map(PlaceChanged::party).mapToInt(count).sum();
	}

	private void require(boolean isKept, JournalEntry entry, String finding) {
		if (!isKept) {
			this.findings.add(entry.id() + ": " + finding);
		}
	}

}
