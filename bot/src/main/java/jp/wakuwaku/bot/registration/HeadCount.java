package jp.wakuwaku.bot.registration;

import java.util.Map;

import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.registration.seats.Party;
import jp.wakuwaku.bot.registration.seats.PartyId;
import jp.wakuwaku.bot.residents.PersonId;

/** Counts who comes, by what was answered to a form. */
public final class HeadCount {

	private HeadCount() {
	}

	/**
	 * Counts a person together with those who come along.
	 * @param person who
	 * @param form what was asked
	 * @param values what was answered, by field
	 * @return the seats and the children
	 */
	public static Party party(PersonId person, Form form, Map<String, String> values) {
		return new Party(new PartyId(person.value()), 1 + counted(form, FieldType.Counted.COMPANIONS, values),
				counted(form, FieldType.Counted.CHILDREN, values));
	}

	/** How many come along, or are brought, as far as it was answered. */
	static int counted(Form form, FieldType.Counted what, Map<String, String> values) {
		String count = form.counted(what, values);
		return count.matches("\\d{1,4}") ? Integer.parseInt(count) : 0;
	}

}
