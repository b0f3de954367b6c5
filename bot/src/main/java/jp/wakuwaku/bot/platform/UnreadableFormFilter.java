package jp.wakuwaku.bot.platform;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a form that is no text, too large or has too many fields, which Tomcat would
 * log as a failure of the bot: with what somebody typed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableFormFilter extends OncePerRequestFilter {

	private static final Logger logger = LoggerFactory.getLogger(UnreadableFormFilter.class);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			InvalidParameterException unreadable = unreadable(ex);
			if (unreadable == null || response.isCommitted()) {
				throw ex;
			}
			logger.info("A form cannot be read: {}", unreadable.getErrorCode());
			// Without it, showing the page about the error would read the files of a form
			// again.
			request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, unreadable);
			response.sendError(unreadable.getErrorCode());
		}
	}

	private static @Nullable InvalidParameterException unreadable(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof InvalidParameterException unreadable) {
				return unreadable;
			}
		}
		return null;
	}

}
