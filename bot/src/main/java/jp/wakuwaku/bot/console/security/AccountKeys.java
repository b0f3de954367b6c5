package jp.wakuwaku.bot.console.security;

/** Where accounts and their sessions rest in Redis: all in one slot. */
final class AccountKeys {

	/** Hash of the accounts by id. */
	static final String ACCOUNTS = "console-accounts:{console}";

	/** Hash of the accounts' ids by name. */
	static final String NAMES = "console-account-names:{console}";

	/** Hash of the last used time step of each account's authenticator app. */
	static final String TIME_STEPS = "console-time-steps:{console}";

	/** Hash of all passkeys by id. */
	static final String PASSKEYS = "console-passkeys:{console}";

	/** What Spring Session puts before its keys. */
	static final String SESSION = "console-session:{console}";

	private AccountKeys() {
	}

	/** Hash of an account's sessions by handle. */
	static String sessions(AccountId id) {
		return "console-sessions:{console}:" + id;
	}

	/** Hash of the token that an account was invited with last. */
	static String invitation(AccountId id) {
		return "console-invitation:{console}:" + id;
	}

	/** How often something failed lately, by the hash of what it is counted for. */
	static String failures(String hash) {
		return "console-failures:{console}:" + hash;
	}

	/** From where an account was used, by the hash of both. */
	static String known(String hash) {
		return "console-known:{console}:" + hash;
	}

}
