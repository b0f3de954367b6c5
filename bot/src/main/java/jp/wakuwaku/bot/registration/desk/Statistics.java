package jp.wakuwaku.bot.registration.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

import jp.wakuwaku.bot.registration.seats.Happening;
import jp.wakuwaku.bot.registration.seats.JournalEntry;
import jp.wakuwaku.bot.registration.seats.Party;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.registration.seats.Seats;

import org.springframework.stereotype.Component;

/**
 * Counts what became of a session. Derived from its journal, which outlasts every person
 * in it: that somebody is forgotten after the session changes nothing.
 */
@Component
public class Statistics {

	private final Seats seats;

	private final AttendanceBook attendance;

	private final CountsBook book;

	Statistics(Seats seats, AttendanceBook attendance, CountsBook book) {
		this.seats = seats;
		this.attendance = attendance;
		this.book = book;
	}

	/**
	 * Counts a session.
	 * @param seating the session or the slot
	 * @return empty when nobody ever could have a place there
	 */
	public Optional<Counts> of(SeatingId seating) {
		return Optional.ofNullable(of(List.of(seating)).get(seating));
	}

	/**
	 * Counts several sessions. Only the journals of those are read that have changed
	 * since they were counted last.
	 * @param seatings the sessions or the slots
	 * @return by session; nothing for those in which nobody ever could have a place
	 */
	public Map<SeatingId, Counts> of(Collection<SeatingId> seatings) {
		Map<SeatingId, Long> lengths = this.seats.journalLengths(seatings);
		Map<SeatingId, Long> noted = this.attendance.noted(seatings);
		Map<SeatingId, KnownCounts> known = this.book.find(lengths.keySet());
		Map<SeatingId, KnownCounts> anew = new HashMap<>();
		Map<SeatingId, Counts> counts = new HashMap<>();
		lengths.forEach((seating, length) -> {
			long times = noted.getOrDefault(seating, 0L);
			KnownCounts last = known.get(seating);
			if (last != null && last.isOf(length, times)) {
				counts.put(seating, last.counts());
			}
			else if (length > 0) {
				count(seating, times).ifPresent((counted) -> {
					anew.put(seating, counted);
					counts.put(seating, counted.counts());
				});
			}
		});
		this.book.put(anew);
		return counts;
	}

	/** What is noted meanwhile is counted once more the next time. */
	private Optional<KnownCounts> count(SeatingId seating, long noted) {
		return this.seats.find(seating, Instant.EPOCH).map((found) -> {
			List<JournalEntry> journal = this.seats.journal(seating, 0);
			return new KnownCounts(KnownCounts.VERSION, journal.size(), noted,
					count(journal, found.rules().startsAt(), this.attendance.all(seating)));
		});
	}

	private static Counts count(List<JournalEntry> journal, Instant startsAt, List<Attendance> came) {
		Map<PartyId, Party> booked = new HashMap<>();
		Set<PartyId> everBooked = new HashSet<>();
		Set<PartyId> everWaiting = new HashSet<>();
		for (JournalEntry entry : journal) {
			if (entry.happening() instanceof Happening.PlaceChanged change) {
				PartyId id = change.party().id();
				if (change.state() == PlaceState.BOOKED) {
					booked.put(id, change.party());
					everBooked.add(id);
				}
				else if (change.state() == PlaceState.WAITING) {
					everWaiting.add(id);
				}
				else if (change.state() == PlaceState.ENDED && entry.at().isBefore(startsAt)) {
					booked.remove(id);
				}
			}
		}
		return new Counts(everBooked.size(), everBooked.size() - booked.size(), everWaiting.size(),
				count(came, Attendance.ATTENDED), count(came, Attendance.ABSENT),
				sum(booked.values(), (party) -> party.seats() - 1), sum(booked.values(), Party::children));
	}

	private static int count(List<Attendance> all, Attendance wanted) {
		return (int) all.stream().filter(wanted::equals).count();
	}

	private static int sum(Collection<Party> parties, ToIntFunction<Party> count) {
		return parties.stream().mapToInt(count).sum();
	}

	/**
	 * Numbers without persons.
	 *
	 * @param registered who ever had a seat for good
	 * @param cancelled who of them gave it up, moved or lost it before the session
	 * @param waited who ever waited
	 * @param attended who came, without companions
	 * @param absent who did not
	 * @param companions of those who had a seat in the end
	 * @param children of those who had a seat in the end
	 */
	public record Counts(int registered, int cancelled, int waited, int attended, int absent, int companions,
			int children) {
	}

}
