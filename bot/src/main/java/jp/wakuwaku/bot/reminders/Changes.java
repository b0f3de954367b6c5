package jp.wakuwaku.bot.reminders;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.outbox.Outbox;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.due.DueHandler;
import jp.wakuwaku.bot.platform.due.DueItem;
import jp.wakuwaku.bot.platform.due.DueItems;
import jp.wakuwaku.bot.registration.Attendee;
import jp.wakuwaku.bot.registration.Attendees;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.Residents;

/** Tells all who have a place, or wait for one, of another time or place. */
@Component
class Changes implements DueHandler {

	static final String KIND = "time-changed";

	private final Attendees attendees;

	private final Residents residents;

	private final ReminderBook book;

	private final ReminderMessages messages;

	private final Outbox outbox;

	private final DueItems items;

	private final OfficeRules rules;

	Changes(Attendees attendees, Residents residents, ReminderBook book, ReminderMessages messages, Outbox outbox,
			DueItems items, OfficeRules rules) {
		this.attendees = attendees;
		this.residents = residents;
		this.book = book;
		this.messages = messages;
		this.outbox = outbox;
		this.items = items;
		this.rules = rules;
	}

	static String dueId(SeatingId seating, KnownTime known) {
		return seating + "." + known.revision();
	}

	@Override
	public String kind() {
		return KIND;
	}

	/** Of a change that was followed by another one, only the other is told. */
	@Override
	public void handle(DueItem item, Instant now) {
		int dot = item.id().lastIndexOf('.');
		SeatingId seating = new SeatingId(item.id().substring(0, dot));
		long revision = Long.parseLong(item.id().substring(dot + 1));
		long present = this.book.known(seating).map(KnownTime::revision).orElse(0L);
		if (present < revision) {
			throw new IllegalStateException("revision: " + present + " (expected: " + revision + ", in a moment)");
		}
		this.book.known(seating)
			.filter((known) -> known.revision() == revision)
			.filter((known) -> known.isToCome(now))
			.ifPresent((known) -> tellInTime(item, seating, known, now));
	}

	/** The morning that was waited for may be night by now. */
	private void tellInTime(DueItem item, SeatingId seating, KnownTime known, Instant now) {
		Instant at = ChangePolicy.tellAt(now, known.before(), known.startsAt(), this.rules.quietHours());
		if (at.isAfter(now)) {
			this.items.schedule(KIND, item.id(), at);
		}
		else {
			tellAll(seating, known, now);
		}
	}

	private void tellAll(SeatingId seating, KnownTime known, Instant now) {
		this.attendees.of(seating)
			.stream()
			.flatMap((person) -> this.attendees.find(person, seating).stream())
			.filter((attendee) -> attendee.registeredAt().isBefore(known.changedAt()))
			.forEach((attendee) -> this.residents.chatOf(attendee.person())
				.ifPresent((chat) -> this.outbox.enqueue(entry(chat, attendee, known, now))));
	}

	private OutboxEntry entry(ChatId chat, Attendee attendee, KnownTime known, Instant now) {
		String name = MessageName.of("changed", attendee.registration(), known.revision());
		Instant until = known.before().isAfter(known.startsAt()) ? known.before() : known.startsAt();
		return OutboxEntry.push(name, chat, List.of(this.messages.changed(chat, attendee, known)), now)
			.usefulUntil(until)
			.guardedBy(ChangeGuard.NAME, ChangeGuard.subject(attendee, known));
	}

}
