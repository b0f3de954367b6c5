package jp.wakuwaku.bot.console.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Finds out who is signed in, anew with each request; keeps nothing. */
class SessionContexts implements SecurityContextRepository {

	private final StaffSessions sessions;

	SessionContexts(StaffSessions sessions) {
		this.sessions = sessions;
	}

	@Override
	@Deprecated
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return this.sessions.current(holder.getRequest())
			.<SecurityContext>map((staff) -> new SecurityContextImpl(new StaffAuthentication(staff)))
			.orElseGet(SecurityContextImpl::new);
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		// StaffSessions is the only one who signs anybody in.
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return this.sessions.current(request).isPresent();
	}

}
