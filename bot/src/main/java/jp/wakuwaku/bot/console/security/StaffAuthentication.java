package jp.wakuwaku.bot.console.security;

import java.util.List;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody who is signed in, for Spring Security. */
class StaffAuthentication extends AbstractAuthenticationToken {

	private final transient StaffMember staff;

	StaffAuthentication(StaffMember staff) {
		super(authorities(staff));
		this.staff = staff;
		setAuthenticated(true);
	}

	private static List<SimpleGrantedAuthority> authorities(StaffMember staff) {
		return Role.permissions(staff.roles())
			.stream()
			.map((permission) -> new SimpleGrantedAuthority(permission.name()))
			.toList();
	}

	@Override
	public Object getCredentials() {
		return "";
	}

	@Override
	public StaffMember getPrincipal() {
		return this.staff;
	}

	@Override
	public String getName() {
		return this.staff.id().value();
	}

}
