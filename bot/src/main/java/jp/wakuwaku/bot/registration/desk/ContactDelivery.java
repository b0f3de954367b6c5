package jp.wakuwaku.bot.registration.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jp.wakuwaku.bot.conversation.ChatLanguages;
import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.outbox.Outbox;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.due.DueHandler;
import jp.wakuwaku.bot.platform.due.DueItem;
import jp.wakuwaku.bot.platform.due.DueItems;
import jp.wakuwaku.bot.registration.Attendee;
import jp.wakuwaku.bot.registration.Attendees;
import jp.wakuwaku.bot.registration.ReceiptNumber;
import jp.wakuwaku.bot.registration.RegistrationId;
import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.seats.SeatingId;
import jp.wakuwaku.bot.residents.Residents;
import jp.wakuwaku.knowledge.Language;

import org.springframework.stereotype.Component;

/**
 * Puts what staff write into the outbox, for each under a name of its own, however often
 * that has to be begun.
 */
@Component
class ContactDelivery implements DueHandler {

	static final String KIND = "desk-contact";

	private final Contacts contacts;

	private final Registrations registrations;

	private final Attendees attendees;

	private final Residents residents;

	private final ChatLanguages languages;

	private final Outbox outbox;

	private final DueItems due;

	private final OfficeRules rules;

	ContactDelivery(Contacts contacts, Registrations registrations, Attendees attendees, Residents residents,
			ChatLanguages languages, Outbox outbox, DueItems due, OfficeRules rules) {
		this.contacts = contacts;
		this.registrations = registrations;
		this.attendees = attendees;
		this.residents = residents;
		this.languages = languages;
		this.outbox = outbox;
		this.due = due;
		this.rules = rules;
	}

	static String dueId(Contact contact) {
		return contact.seating() + "." + contact.id();
	}

	/** Tells neither whose it is nor of what. */
	static String name(Contact contact, RegistrationId registration) {
		String whole = "contact/" + contact.id() + "/" + registration;
		return "contact-" + UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String kind() {
		return KIND;
	}

	/** The morning that was waited for may be night by now. */
	@Override
	public void handle(DueItem item, Instant now) {
		Instant at = this.rules.quietHours().next(now);
		if (at.isAfter(now)) {
			this.due.schedule(KIND, item.id(), at);
		}
		else {
			write(item, now);
		}
	}

	private void write(DueItem item, Instant now) {
		int end = item.id().lastIndexOf('.');
		this.contacts.find(new SeatingId(item.id().substring(0, end)), item.id().substring(end + 1))
			.ifPresent((contact) -> contact.to().forEach((receipt) -> write(contact, receipt, now)));
	}

	private void write(Contact contact, ReceiptNumber receipt, Instant now) {
		this.registrations.find(receipt)
			.flatMap((registration) -> this.attendees.find(registration.person(), contact.seating())
				.filter((attendee) -> attendee.registration().equals(registration.id())))
			.ifPresent((attendee) -> this.residents.chatOf(attendee.person())
				.ifPresent((chat) -> this.outbox.enqueue(entry(contact, attendee, chat, now))));
	}

	private OutboxEntry entry(Contact contact, Attendee attendee, ChatId chat, Instant now) {
		Language language = this.languages.of(chat);
		OutgoingMessage message = this.attendees.message(attendee, language, contact.kind().title(language),
				contact.kind().lead(language), List.of());
		return OutboxEntry.push(name(contact, attendee.registration()), chat, List.of(message), now)
			.guardedBy(ContactGuard.NAME, ContactGuard.subject(attendee));
	}

}
