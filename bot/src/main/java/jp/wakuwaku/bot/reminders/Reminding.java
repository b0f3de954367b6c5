package jp.wakuwaku.bot.reminders;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.outbox.Outbox;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.outbox.Priority;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.due.DueHandler;
import jp.wakuwaku.bot.platform.due.DueItem;
import jp.wakuwaku.bot.platform.due.DueItems;
import jp.wakuwaku.bot.registration.Attendee;
import jp.wakuwaku.bot.registration.Attendees;
import jp.wakuwaku.bot.registration.Occurrence;
import jp.wakuwaku.bot.registration.Occurrences;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.PersonId;
import jp.wakuwaku.bot.residents.Residents;

/** Reminds all who are booked for something, in their order, from where it was left. */
@Component
class Reminding implements DueHandler {

	static final String KIND = "reminder";

	private final Occurrences occurrences;

	private final Attendees attendees;

	private final Residents residents;

	private final ReminderBook book;

	private final ReminderChoices choices;

	private final ReminderMessages messages;

	private final Outbox outbox;

	private final DueItems items;

	private final OfficeRules rules;

	private final MeterRegistry meters;

	Reminding(Occurrences occurrences, Attendees attendees, Residents residents, ReminderBook book,
			ReminderChoices choices, ReminderMessages messages, Outbox outbox, DueItems items, OfficeRules rules,
			MeterRegistry meters) {
		this.occurrences = occurrences;
		this.attendees = attendees;
		this.residents = residents;
		this.book = book;
		this.choices = choices;
		this.messages = messages;
		this.outbox = outbox;
		this.items = items;
		this.rules = rules;
		this.meters = meters;
	}

	@Override
	public String kind() {
		return KIND;
	}

	/** What is not published any more, or not with this rule, is not due any more. */
	@Override
	public void handle(DueItem item, Instant now) {
		String seating = item.id().substring(0, item.id().lastIndexOf('.'));
		this.occurrences.find(new SeatingId(seating), now)
			.ifPresent((occurrence) -> reminders(occurrence).stream()
				.filter((reminder) -> reminder.dueId(seating).equals(item.id()))
				.findFirst()
				.ifPresent((reminder) -> remind(item, occurrence, reminder, now)));
	}

	@Override
	public void passOver(DueItem item, Instant now) {
		String seating = item.id().substring(0, item.id().lastIndexOf('.'));
		this.occurrences.find(new SeatingId(seating), now)
			.ifPresent((occurrence) -> this.book.done(item.id(), occurrence.startsAt()));
	}

	private void remind(DueItem item, Occurrence occurrence, Reminder reminder, Instant now) {
		if (reminder.fireAt().isAfter(now)) {
			this.items.schedule(KIND, item.id(), reminder.fireAt());
		}
		else if (!this.book.isDone(item.id(), occurrence.startsAt())) {
			remindAll(item.id(), occurrence, isOvertaken(reminder, occurrence) ? reminder.overtaken() : reminder, now);
			this.book.done(item.id(), occurrence.startsAt());
		}
	}

	/** By one that came earlier than now, when the night was longer. */
	private boolean isOvertaken(Reminder reminder, Occurrence occurrence) {
		return reminders(occurrence).stream()
			.filter((other) -> other.fireAt().isAfter(reminder.fireAt()))
			.anyMatch((later) -> this.book.isDone(later.dueId(occurrence.seating().value()), occurrence.startsAt()));
	}

	private List<Reminder> reminders(Occurrence occurrence) {
		return ReminderSchedule.of(occurrence.program().reminders(), occurrence.startsAt(), this.rules.quietHours());
	}

	private void remindAll(String dueId, Occurrence occurrence, Reminder reminder, Instant now) {
		Instant startsAt = occurrence.startsAt();
		Optional<PersonId> last = this.book.last(dueId, startsAt);
		List<PersonId> left = this.attendees.of(occurrence.seating())
			.stream()
			.filter((person) -> last.filter((done) -> person.value().compareTo(done.value()) <= 0).isEmpty())
			.toList();
		ToldTimes told = new ToldTimes(left.isEmpty() ? Map.of() : this.attendees.bookedAt(occurrence.seating()),
				this.book.known(occurrence.seating()).orElse(null));
		for (PersonId person : left) {
			this.attendees.find(person, occurrence.seating())
				.filter(Attendee::isBooked)
				.filter((attendee) -> attendee.startsAt().equals(startsAt))
				.filter((attendee) -> !ReminderSchedule.isJustTold(reminder, told.of(attendee)))
				.filter((_) -> this.choices.isOn(person))
				.ifPresent((attendee) -> this.residents.chatOf(person)
					.ifPresent((chat) -> remind(chat, attendee, reminder, now)));
			this.book.moveTo(dueId, startsAt, person);
		}
	}

	private void remind(ChatId chat, Attendee attendee, Reminder reminder, Instant now) {
		boolean isTooLate = !now.isBefore(reminder.usefulUntil());
		// The outbox keeps what became of it by its name.
		if (this.outbox.enqueue(entry(chat, attendee, reminder, now)) && isTooLate) {
			this.meters.counter("reminders.too-late").increment();
		}
	}

	private OutboxEntry entry(ChatId chat, Attendee attendee, Reminder reminder, Instant now) {
		String name = MessageName.of("reminder", attendee.registration(), reminder.rule().name(),
				attendee.startsAt().toEpochMilli());
		return OutboxEntry.push(name, chat, List.of(this.messages.reminder(chat, attendee, reminder)), now)
			.as(Priority.REMINDER)
			.usefulUntil(reminder.usefulUntil())
			.guardedBy(ReminderGuard.NAME, ReminderGuard.subject(attendee));
	}

}
