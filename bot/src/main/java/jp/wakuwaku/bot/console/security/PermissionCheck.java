package jp.wakuwaku.bot.console.security;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jp.wakuwaku.bot.console.layout.Notice;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets nobody call a handler whom it does not name. */
@Component
class PermissionCheck implements HandlerInterceptor {

	static final String STEP_UP = "/console/step-up";

	private static final String NOT_YET = "まだ何も変えていません。確かめたあとで前の画面に戻るので、もう一度選んで、ボタンを押してください。";

	private final Clock clock;

	private final Map<Method, HandlerRule> rules = new ConcurrentHashMap<>();

	PermissionCheck(Clock clock) {
		this.clock = clock;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException, HttpRequestMethodNotSupportedException {
		if (request.getMethod().equals("OPTIONS")) {
			// Spring would answer it by a handler that names nobody.
			throw new HttpRequestMethodNotSupportedException("OPTIONS");
		}
		if (!(handler instanceof HandlerMethod method)) {
			// A file; which files are open, the chain says.
			return true;
		}
		HandlerRule rule = this.rules.computeIfAbsent(method.getMethod(), HandlerRule::of);
		if (rule.isOpen()) {
			return true;
		}
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (!(authentication instanceof StaffAuthentication staff) || !rule.allows(staff.getPrincipal())) {
			throw new AccessDeniedException("not permitted");
		}
		if (rule.isStepUp() && !SessionPolicy.isFresh(staff.getPrincipal().confirmedAt(), this.clock.instant())) {
			toStepUp(request, response);
			return false;
		}
		return true;
	}

	/** Back to the page, or to the page from which something was sent. */
	private static void toStepUp(HttpServletRequest request, HttpServletResponse response) {
		String query = (request.getQueryString() == null) ? "" : "?" + request.getQueryString();
		String target = request.getMethod().equals("GET") ? request.getRequestURI() + query
				: Target.at(request.getHeader(HttpHeaders.REFERER));
		String page = STEP_UP + "?to=" + URLEncoder.encode(Target.of(target), StandardCharsets.UTF_8);
		boolean isFragment = request.getHeader("HX-Request") != null;
		HttpSession session = request.getSession(false);
		if (request.getMethod().equals("POST") && session != null) {
			Notice.tell(session, NOT_YET);
		}
		response.setStatus(isFragment ? HttpStatus.UNAUTHORIZED.value() : HttpStatus.SEE_OTHER.value());
		response.setHeader(isFragment ? "HX-Redirect" : HttpHeaders.LOCATION, page);
	}

}
