package jp.wakuwaku.bot.console.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Says what to do when something is not allowed, or a page was open for too long. */
class Refusal implements AccessDeniedHandler {

	/** What the page for errors reads. */
	static final String REASON = "console-refusal";

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
			throws IOException {
		request.setAttribute(REASON, (problem instanceof CsrfException) ? "stale" : "forbidden");
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

}
