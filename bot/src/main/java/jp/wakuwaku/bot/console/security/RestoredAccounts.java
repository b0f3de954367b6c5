package jp.wakuwaku.bot.console.security;

import jp.wakuwaku.bot.platform.restore.RestoreListener;
import jp.wakuwaku.bot.platform.restore.RestoreNote;

import org.springframework.stereotype.Component;

/**
 * Ends the sessions and the links that came back with a backup: they may have been ended
 * or used since.
 */
@Component
class RestoredAccounts implements RestoreListener {

	private final Accounts accounts;

	private final RedisSessionNotes sessions;

	private final RedisInvitations invitations;

	RestoredAccounts(Accounts accounts, RedisSessionNotes sessions, RedisInvitations invitations) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.invitations = invitations;
	}

	@Override
	public void restored(RestoreNote note) {
		this.accounts.all().forEach((account) -> {
			this.sessions.removeAll(account.id());
			this.invitations.withdraw(account.id());
		});
	}

}
