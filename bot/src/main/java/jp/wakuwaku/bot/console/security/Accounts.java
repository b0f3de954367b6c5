package jp.wakuwaku.bot.console.security;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All accounts of staff. */
interface Accounts {

	Optional<Account> find(AccountId id);

	/** By the name to sign in with, in lower case. */
	Optional<Account> named(String name);

	/** By display name. */
	List<Account> all();

	/**
	 * Adds one.
	 * @return {@code false} when there is one of that name
	 */
	boolean add(Account account);

	/**
	 * Changes one as it is at that moment.
	 * @param change may be called several times
	 */
	Result change(AccountId id, UnaryOperator<Account> change);

	/** Removes one that was never used. */
	boolean removeInvited(AccountId id);

	/** What became of a change. */
	enum Result {

		CHANGED,

		/** There is no such account. */
		GONE,

		/** Nobody would be left who manages the console. */
		LAST_ADMINISTRATOR

	}

}
