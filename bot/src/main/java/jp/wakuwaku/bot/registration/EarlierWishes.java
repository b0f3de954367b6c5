package jp.wakuwaku.bot.registration;

import java.util.List;

import jp.wakuwaku.bot.residents.PersonId;

/** Who wants to know of earlier times. */
interface EarlierWishes {

	/** Keeps the first wish for a registration, and so its place among the others. */
	void add(EarlierWish wish);

	void remove(RegistrationId registration);

	boolean has(RegistrationId registration);

	/** In the order in which they were asked. */
	List<EarlierWish> all();

	void removeAllOf(PersonId person);

}
