package jp.wakuwaku.bot.registration;

import java.util.List;

import jp.wakuwaku.bot.residents.PersonId;

/**
 * What somebody is about to be told.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param id names it, the same at every repetition
 * @param person who is told
 * @param registration of which they are told earlier times
 * @param slots the names of the times
 */
record EarlierNotice(int version, String id, PersonId person, RegistrationId registration, List<String> slots) {

	EarlierNotice {
		slots = List.copyOf(slots);
	}

}
