package jp.wakuwaku.bot.registration;

import java.util.Optional;

import jp.wakuwaku.bot.residents.PersonId;

/** What is being filled in, for when the chat has gone on to something else meanwhile. */
interface Drafts {

	/** Keeps a draft for an hour, and longer when others follow. */
	void put(PersonId person, Draft draft);

	Optional<Draft> find(PersonId person, String draft);

	/** Deletes all drafts of somebody. */
	void delete(PersonId person);

}
