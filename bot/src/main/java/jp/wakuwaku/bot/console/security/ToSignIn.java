package jp.wakuwaku.bot.console.security;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.wakuwaku.bot.console.layout.Written;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Leads whoever is not signed in to signing in, and back to the page afterwards; but
 * takes nothing away that somebody has written.
 */
class ToSignIn implements AuthenticationEntryPoint {

	static final String PAGE = "/console/sign-in";

	/** What is shown beside what is still being written. */
	private static final String PREVIEW = "/preview";

	private static final String BESIDE = """
			<div class="warning" role="status"><p><strong>ログインの時間が切れました。</strong>書いたものは、この画面に残っています。
			<a href="%s" target="_blank" rel="noopener">新しいタブでログインして</a>から、ここに戻って続けてください。</p></div>
			""".formatted(PAGE);

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
			throws IOException {
		if (request.getHeader("HX-Request") != null) {
			answerPart(request, response);
		}
		else if (Written.isIn(request)) {
			request.setAttribute(Refusal.REASON, "signed-out");
			response.sendError(HttpStatus.UNAUTHORIZED.value());
		}
		else {
			response.setStatus(HttpStatus.SEE_OTHER.value());
			response.setHeader(HttpHeaders.LOCATION, page(target(request)));
		}
	}

	private static void answerPart(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setStatus(HttpStatus.UNAUTHORIZED.value());
		if (request.getRequestURI().endsWith(PREVIEW)) {
			response.setContentType(MediaType.TEXT_HTML_VALUE);
			response.setCharacterEncoding(StandardCharsets.UTF_8);
			response.setHeader("HX-Reswap", "innerHTML");
			response.getWriter().write(BESIDE);
		}
		else {
			response.setHeader("HX-Redirect", page(Target.at(request.getHeader("HX-Current-URL"))));
		}
	}

	private static String target(HttpServletRequest request) {
		String query = (request.getQueryString() == null) ? "" : "?" + request.getQueryString();
		return request.getMethod().equals("GET") ? Target.of(request.getRequestURI() + query)
				: Target.at(request.getHeader(HttpHeaders.REFERER));
	}

	private static String page(String target) {
		return target.equals(Target.HOME) ? PAGE : PAGE + "?to=" + URLEncoder.encode(target, StandardCharsets.UTF_8);
	}

}
