package jp.wakuwaku.bot.console.layout;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What staff see when a page cannot be shown: what to do next. */
@Component
class ErrorPages implements ErrorViewResolver, Ordered {

	private static final String SIGNED_OUT = "signed-out";

	@Override
	public @Nullable ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status,
			Map<String, Object> model) {
		String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		if (!path.equals("/console") && !path.startsWith("/console/")) {
			return null;
		}
		if (cause(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)) instanceof DataAccessException) {
			return new ModelAndView("console/error", again("storage", request, path), HttpStatus.SERVICE_UNAVAILABLE);
		}
		Object refusal = request.getAttribute("console-refusal");
		if (SIGNED_OUT.equals(refusal)) {
			return new ModelAndView("console/error", again(SIGNED_OUT, request, path), status);
		}
		String reason = (refusal instanceof String said) ? said : reason(status);
		return new ModelAndView("console/error", Map.of("reason", reason), status);
	}

	/** With what somebody wrote, to be sent once more. */
	private static Map<String, Object> again(String reason, HttpServletRequest request, String path) {
		String method = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_METHOD));
		return Map.of("reason", reason, "action", path, "written", Written.of(request, method, path));
	}

	/** Redis' failure, wherever in the failures it stands; else the last of them. */
	private static @Nullable Object cause(@Nullable Object failure) {
		Object it = failure;
		while (it instanceof Throwable thrown && !(it instanceof DataAccessException)) {
			it = thrown.getCause();
		}
		return it;
	}

	private static String reason(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> "missing";
			case FORBIDDEN -> "forbidden";
			case CONTENT_TOO_LARGE -> "large";
			case METHOD_NOT_ALLOWED -> "pressed";
			default -> status.is4xxClientError() ? "wrong" : "broken";
		};
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
