package jp.wakuwaku.bot.registration;

import java.util.Optional;
import java.util.function.Supplier;

import jp.wakuwaku.bot.residents.PersonId;

/** Whom each request to be forgotten is about, until it is done. */
interface ErasureRequests {

	/**
	 * Begins a request.
	 * @param request names it
	 * @param who is behind the chat now
	 * @return who was behind it when it was begun; empty when there was nobody, or it is
	 * done
	 */
	Optional<PersonId> begin(String request, Supplier<Optional<PersonId>> who);

	/** Forgets whom it was about. */
	void end(String request);

}
