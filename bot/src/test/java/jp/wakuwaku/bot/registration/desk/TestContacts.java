package jp.wakuwaku.bot.registration.desk;

import java.time.Instant;
import java.util.function.Function;

import jp.wakuwaku.bot.platform.due.DueItem;
import jp.wakuwaku.bot.registration.seats.SeatingId;

import org.springframework.context.ApplicationContext;

/** What staff write, for tests that cannot wait for the morning. */
public final class TestContacts {

	private TestContacts() {
	}

	/** Does what is due for a session, as its time does it. */
	public static void deliver(ApplicationContext context, SeatingId seating) {
		deliver(context, seating, Contact::sentAt);
	}

	/** The same when that is done at another time. */
	public static void deliver(ApplicationContext context, SeatingId seating, Instant now) {
		deliver(context, seating, (_) -> now);
	}

	private static void deliver(ApplicationContext context, SeatingId seating, Function<Contact, Instant> now) {
		ContactDelivery delivery = context.getBean(ContactDelivery.class);
		context.getBean(Contacts.class)
			.of(seating)
			.forEach((contact) -> delivery.handle(
					new DueItem(ContactDelivery.KIND, ContactDelivery.dueId(contact), contact.sentAt()),
					now.apply(contact)));
	}

}
