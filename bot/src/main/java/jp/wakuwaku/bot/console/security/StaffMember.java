package jp.wakuwaku.bot.console.security;

import java.time.Instant;
import java.util.Set;

/**
 * Who is signed in, as handlers get it by a parameter of this type.
 *
 * @param id of the account; the actor of an audit entry and of what is done at the desk
 * @param name to sign in with
 * @param displayName that colleagues read
 * @param roles as they are at this moment
 * @param handle of this session, which opens nothing
 * @param signedInAt when this session began
 * @param confirmedAt when the second factor was given last
 */
public record StaffMember(AccountId id, String name, String displayName, Set<Role> roles, String handle,
		Instant signedInAt, Instant confirmedAt) {

	public StaffMember {
		roles = Set.copyOf(roles);
	}

	/**
	 * Whether something is allowed.
	 * @param permission for it
	 * @return whether one of the roles gives it
	 */
	public boolean can(Permission permission) {
		return this.roles.stream().anyMatch((role) -> role.permissions().contains(permission));
	}

	/**
	 * The same for templates.
	 * @param permission its name
	 * @return whether one of the roles gives it
	 */
	public boolean can(String permission) {
		return can(Permission.valueOf(permission));
	}

}
