package jp.wakuwaku.bot.console.security;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A member of staff in the list of all, without what is secret.
 *
 * @param id of the account
 * @param name to sign in with
 * @param displayName that colleagues read
 * @param roles by name
 * @param labels of the roles
 * @param state of the account
 * @param hasApp whether an authenticator app is set
 * @param signedInAt when it was used last
 */
record PersonView(String id, String name, String displayName, List<String> roles, String labels, Account.State state,
		boolean hasApp, @Nullable Instant signedInAt) {

	static PersonView of(Account account) {
		return new PersonView(account.id().value(), account.name(), account.displayName(),
				account.roles().stream().map(Role::name).toList(),
				account.roles().stream().map(Role::label).collect(Collectors.joining("、")), account.state(),
				account.hasTotp(), account.signedInAt());
	}

	public boolean isInvited() {
		return this.state == Account.State.INVITED;
	}

	public boolean isDisabled() {
		return this.state == Account.State.DISABLED;
	}

	public String stateLabel() {
		return switch (this.state) {
			case INVITED -> "招待中";
			case ACTIVE -> "使用中";
			case DISABLED -> "停止中";
		};
	}

}
