package jp.wakuwaku.bot.console.security;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A member of staff as the console knows them.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param id that never changes
 * @param name to sign in with
 * @param displayName that colleagues read
 * @param roles what they work on
 * @param state whether they can sign in
 * @param password hash; empty before there is one
 * @param isPasswordTemporary whether another one has to be chosen at once
 * @param totp sealed secret of the authenticator app; empty without one
 * @param recoveryCodes hashes of what opens the account when the app is lost, once each
 * @param madeAt when it was made
 * @param signedInAt when it was used last; nothing before the first time
 * @param endedAt sessions from before are over; nothing when none was ended
 * @param openedAt when an administrator's link, or another deed of theirs, let this
 * person in last; nothing when none did since this is written down
 */
record Account(int version, AccountId id, String name, String displayName, Set<Role> roles, State state,
		String password, boolean isPasswordTemporary, String totp, List<String> recoveryCodes, Instant madeAt,
		@Nullable Instant signedInAt, @Nullable Instant endedAt, @Nullable Instant openedAt) {

	static final int VERSION = 1;

	static final Pattern NAME = Pattern.compile("[0-9a-z][0-9a-z._@-]{1,59}");

	private static final Set<Permission> SECOND_PERSONS = EnumSet.of(Permission.APPROVE_ANNOUNCEMENTS,
			Permission.SEND_EMERGENCY);

	private static final int LONGEST_DISPLAY_NAME = 60;

	Account {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException(
					"name of " + name.length() + " characters (expected: 2 to 60 of a-z, 0-9, '.', '_', '@' and '-')");
		}
		if (displayName.isBlank() || displayName.length() > LONGEST_DISPLAY_NAME) {
			throw new IllegalArgumentException("display name of " + displayName.length()
					+ " characters (expected: 1 to " + LONGEST_DISPLAY_NAME + ")");
		}
		roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
		recoveryCodes = List.copyOf(recoveryCodes);
	}

	static Account invited(AccountId id, String name, String displayName, Set<Role> roles, Instant now) {
		return new Account(VERSION, id, name, displayName, roles, State.INVITED, "", false, "", List.of(), now, null,
				null, null);
	}

	boolean isActive() {
		return this.state == State.ACTIVE;
	}

	boolean hasTotp() {
		return !this.totp.isEmpty();
	}

	/** Whether these roles let approve, and the ones until now do not. */
	boolean mayApproveBy(Set<Role> changed) {
		return SECOND_PERSONS.stream()
			.anyMatch((permission) -> Role.permissions(changed).contains(permission)
					&& !Role.permissions(this.roles).contains(permission));
	}

	Account with(Set<Role> changed) {
		return new Account(VERSION, this.id, this.name, this.displayName, changed, this.state, this.password,
				this.isPasswordTemporary, this.totp, this.recoveryCodes, this.madeAt, this.signedInAt, this.endedAt,
				this.openedAt);
	}

	Account with(State changed, Instant sessionsEndAt) {
		return new Account(VERSION, this.id, this.name, this.displayName, this.roles, changed, this.password,
				this.isPasswordTemporary, this.totp, this.recoveryCodes, this.madeAt, this.signedInAt, sessionsEndAt,
				this.openedAt);
	}

	Account withDisplayName(String changed) {
		return new Account(VERSION, this.id, this.name, changed, this.roles, this.state, this.password,
				this.isPasswordTemporary, this.totp, this.recoveryCodes, this.madeAt, this.signedInAt, this.endedAt,
				this.openedAt);
	}

	/** A password makes who was invited active. */
	Account withPassword(String hash, boolean temporary) {
		State changed = (this.state == State.INVITED) ? State.ACTIVE : this.state;
		return new Account(VERSION, this.id, this.name, this.displayName, this.roles, changed, hash, temporary,
				this.totp, this.recoveryCodes, this.madeAt, this.signedInAt, this.endedAt, this.openedAt);
	}

	Account withTotp(String sealed) {
		return new Account(VERSION, this.id, this.name, this.displayName, this.roles, this.state, this.password,
				this.isPasswordTemporary, sealed, this.recoveryCodes, this.madeAt, this.signedInAt, this.endedAt,
				this.openedAt);
	}

	Account withRecoveryCodes(List<String> hashes) {
		return new Account(VERSION, this.id, this.name, this.displayName, this.roles, this.state, this.password,
				this.isPasswordTemporary, this.totp, hashes, this.madeAt, this.signedInAt, this.endedAt, this.openedAt);
	}

	Account signedIn(Instant now) {
		return new Account(VERSION, this.id, this.name, this.displayName, this.roles, this.state, this.password,
				this.isPasswordTemporary, this.totp, this.recoveryCodes, this.madeAt, now, this.endedAt, this.openedAt);
	}

	/** An administrator has let this person in, or in again. */
	Account opened(Instant now) {
		return new Account(VERSION, this.id, this.name, this.displayName, this.roles, this.state, this.password,
				this.isPasswordTemporary, this.totp, this.recoveryCodes, this.madeAt, this.signedInAt, this.endedAt,
				now);
	}

	/** Leaves out what is secret. */
	@Override
	public String toString() {
		return "Account[" + this.id + "]";
	}

	/** Whether somebody can sign in. */
	enum State {

		/** Has not chosen a password yet. */
		INVITED,

		/** Can sign in. */
		ACTIVE,

		/** Cannot sign in until it is enabled again. */
		DISABLED

	}

}
