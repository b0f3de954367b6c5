package jp.wakuwaku.bot.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.due.DueHandler;
import jp.wakuwaku.bot.platform.due.DueItem;
import jp.wakuwaku.bot.platform.due.DueItems;
import jp.wakuwaku.bot.registration.seats.Happening;
import jp.wakuwaku.bot.registration.seats.JournalEntry;
import jp.wakuwaku.bot.registration.seats.PlaceState;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.registration.seats.Seats;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

/**
 * Tells residents what happened to their places without them. What the journals say is
 * told once: by the entry's own id, and from where the last reader stopped.
 */
class Notices implements DueHandler {

	private static final String KIND = "registration-notice";

	private static final int ID_BYTES = 16;

	private final Seats seats;

	private final Residents residents;

	private final Registrations registrations;

	private final Counter counter;

	private final NoticePositions positions;

	private final FreedSlots freed;

	private final Teller teller;

	private final DueItems due;

	private final OfficeRules rules;

	private final Clock clock;

	Notices(Seats seats, Residents residents, Registrations registrations, Counter counter, NoticePositions positions,
			FreedSlots freed, Teller teller, DueItems due, OfficeRules rules, Clock clock) {
		this.seats = seats;
		this.residents = residents;
		this.registrations = registrations;
		this.counter = counter;
		this.positions = positions;
		this.freed = freed;
		this.teller = teller;
		this.due = due;
		this.rules = rules;
		this.clock = clock;
	}

	void tell() {
		this.seats.forEachWithNews(this::tell);
	}

	private void tell(SeatingId seating) {
		List<JournalEntry> entries = this.seats.journal(seating, this.positions.of(seating));
		for (JournalEntry entry : entries) {
			EarlierPolicy.freed(entry).ifPresent(this.freed::add);
			NoticePolicy.of(entry, entries).ifPresent((notice) -> tellInTime(entry, notice, this.clock.instant()));
		}
		if (!entries.isEmpty()) {
			this.positions.moveTo(seating, entries.getLast().sequence());
		}
	}

	@Override
	public String kind() {
		return KIND;
	}

	/** Tells what was left for the morning, unless it is night still by now. */
	@Override
	public void handle(DueItem item, Instant now) {
		int end = item.id().lastIndexOf(':');
		SeatingId seating = new SeatingId(item.id().substring(0, end));
		this.seats.journal(seating, Long.parseLong(item.id().substring(end + 1)) - 1)
			.stream()
			.findFirst()
			.ifPresent((entry) -> NoticePolicy.late(entry).ifPresent((notice) -> tellInTime(entry, notice, now)));
	}

	private void tellInTime(JournalEntry entry, Tidings.Notice notice, Instant now) {
		Instant at = NoticePolicy.toldAt(entry, this.rules.quietHours());
		if (at.isAfter(now)) {
			this.due.schedule(KIND, entry.id(), at);
		}
		else {
			tell(entry, notice);
		}
	}

	private void tell(JournalEntry entry, Tidings.Notice notice) {
		PersonId person = new PersonId(((Happening.PlaceChanged) entry.happening()).party().id().value());
		Optional<Booking> booking = this.registrations.latest(person, entry.seating())
			.flatMap((registration) -> this.counter.booking(registration, this.clock.instant()))
			.filter((known) -> isStillSo(known, notice));
		booking.ifPresent((known) -> this.residents.chatOf(person)
			.ifPresent((chat) -> this.teller.tell(id(entry, known), chat, new Tidings.Noticed(known, notice))));
	}

	private static boolean isStillSo(Booking booking, Tidings.Notice notice) {
		return switch (notice) {
			case OFFERED -> booking.state() == PlaceState.OFFERED;
			case ENTERED, MOVED -> booking.state() == PlaceState.BOOKED;
			case OFFER_LAPSED -> booking.state() == PlaceState.ENDED;
			case CANCELLED, REMOVED -> true;
		};
	}

	/**
	 * Made of the registration, so that nobody who forgets it can tell of which session a
	 * chat was told.
	 */
	private static String id(JournalEntry entry, Booking booking) {
		byte[] digest = Fingerprint.of("notice/" + booking.id() + "/" + entry.seating() + "/" + entry.sequence());
		return "journal-" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
	}

	/** Brings tidings to a chat, once for each id. */
	@FunctionalInterface
	interface Teller {

		void tell(String id, ChatId chat, Tidings tidings);

	}

}
