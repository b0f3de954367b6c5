package jp.wakuwaku.bot.registration.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.outbox.DeliveryState;
import jp.wakuwaku.bot.outbox.Outbox;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.due.DueItems;
import jp.wakuwaku.bot.registration.ContactKind;
import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.stereotype.Component;

/** Writes to some of those in a session, and tells what has become of it. */
@Component
public class ContactOffice {

	private final Contacts contacts;

	private final Registrations registrations;

	private final Residents residents;

	private final Outbox outbox;

	private final DueItems due;

	private final Deeds deeds;

	private final OfficeRules rules;

	private final Clock clock;

	ContactOffice(Contacts contacts, Registrations registrations, Residents residents, Outbox outbox, DueItems due,
			Deeds deeds, OfficeRules rules, Clock clock) {
		this.contacts = contacts;
		this.registrations = registrations;
		this.residents = residents;
		this.outbox = outbox;
		this.due = due;
		this.deeds = deeds;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * When a message would go out.
	 * @return now, or at the end of the night
	 */
	public Instant nextTime() {
		return this.rules.quietHours().next(this.clock.instant());
	}

	/**
	 * Writes to some of those in a session.
	 * @param act by whom
	 * @param seating the session or the slot
	 * @param kind what
	 * @param to whom, by their receipt numbers
	 * @return the same for the same act
	 */
	public Contact begin(Act act, SeatingId seating, ContactKind kind, List<ReceiptNumber> to) {
		this.deeds.note(act, Deed.Kind.PARTICIPANTS_CONTACTED, seating.value(), kind + " " + to.size());
		String id = UUID.nameUUIDFromBytes(("contact/" + act.id()).getBytes(StandardCharsets.UTF_8)).toString();
		Contact contact = this.contacts
			.add(new Contact(Contact.VERSION, id, seating, kind, to, act.actor(), this.clock.instant(), nextTime()));
		this.due.schedule(ContactDelivery.KIND, ContactDelivery.dueId(contact), contact.sentAt());
		return contact;
	}

	/**
	 * What was written within 30 days.
	 * @param seating the session or the slot
	 * @return newest first
	 */
	public List<Contact> of(SeatingId seating) {
		return this.contacts.of(seating);
	}

	/**
	 * Finds what was written.
	 * @param seating the session or the slot
	 * @param id names it there
	 * @return empty after 30 days
	 */
	public Optional<Contact> find(SeatingId seating, String id) {
		return this.contacts.find(seating, id);
	}

	/**
	 * When it goes out, or has gone out.
	 * @param contact which
	 * @return what was said at first, or the end of the night that it is in by now
	 */
	public Instant sendsAt(Contact contact) {
		return this.due.dueAt(ContactDelivery.KIND, ContactDelivery.dueId(contact))
			.map(this.rules.quietHours()::next)
			.orElse(contact.sentAt());
	}

	/**
	 * What has become of it.
	 * @param contact which
	 * @return as it stands now
	 */
	public ContactProgress progress(Contact contact) {
		// Looked at first: what is not in the outbox afterwards will not be.
		boolean isDone = this.due.dueAt(ContactDelivery.KIND, ContactDelivery.dueId(contact)).isEmpty();
		DeliveryState missing = isDone ? DeliveryState.SKIPPED : DeliveryState.ENQUEUED;
		Map<DeliveryState, Long> counts = contact.to()
			.stream()
			.map((receipt) -> state(contact, receipt).orElse(missing))
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return ContactProgress.of(counts);
	}

	private Optional<DeliveryState> state(Contact contact, ReceiptNumber receipt) {
		return this.registrations.find(receipt)
			.flatMap((registration) -> this.residents.chatOf(registration.person())
				.flatMap((chat) -> this.outbox.outcome(chat, ContactDelivery.name(contact, registration.id()))))
			.map((outcome) -> outcome.state());
	}

}
