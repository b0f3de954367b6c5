package jp.wakuwaku.bot.registration.desk;

import jp.wakuwaku.bot.platform.due.DueItem;
import jp.wakuwaku.bot.registration.seats.SeatingId;

import org.springframework.context.ApplicationContext;

/** What staff write, for tests that cannot wait for the morning. */
public final class TestContacts {

	private TestContacts() {
	}

	/** Does what is due for a session, as its time does it. */
	public static void deliver(ApplicationContext context, SeatingId seating) {
		ContactDelivery delivery = context.getBean(ContactDelivery.class);
		context.getBean(Contacts.class)
			.of(seating)
			.forEach((contact) -> delivery.handle(
					new DueItem(ContactDelivery.KIND, ContactDelivery.dueId(contact), contact.sentAt()),
					contact.sentAt()));
	}

}
