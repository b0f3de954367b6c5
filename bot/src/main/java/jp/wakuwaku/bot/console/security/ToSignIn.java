package jp.wakuwaku.bot.console.security;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Leads whoever is not signed in to signing in, and back to the page afterwards. */
class ToSignIn implements AuthenticationEntryPoint {

	static final String PAGE = "/console/sign-in";

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
			throws IOException {
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Redirect", PAGE);
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
			return;
		}
		String query = (request.getQueryString() == null) ? "" : "?" + request.getQueryString();
		String target = request.getMethod().equals("GET") ? Target.of(request.getRequestURI() + query) : Target.HOME;
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader("Location",
				target.equals(Target.HOME) ? PAGE : PAGE + "?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
	}

}
