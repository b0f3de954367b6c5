package jp.wakuwaku.bot.registration;

import jp.wakuwaku.bot.residents.PersonId;

/**
 * Which booking an address for calendars is about.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param person whose
 * @param registration the first one, from which they may have moved
 */
record CalendarLink(int version, PersonId person, RegistrationId registration) {

	static final int VERSION = 1;

}
