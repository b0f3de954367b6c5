package jp.wakuwaku.bot.registration.page;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers to keep nothing of a page with a token, to tell nobody its address, and
 * to run nothing in it; turns away what is larger than any form.
 */
class FormPageFilter extends OncePerRequestFilter {

	static final String POLICY = "default-src 'none'; style-src 'self'; img-src data:; form-action 'self';"
			+ " base-uri 'none'; frame-ancestors 'none'";

	/** A dozen texts of 2,000 kanji. */
	static final int BODY_LIMIT = 256 * 1024;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("X-Robots-Tag", "noindex");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (request.getContentLengthLong() > BODY_LIMIT) {
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
			return;
		}
		chain.doFilter(request, response);
	}

}
