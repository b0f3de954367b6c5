package jp.wakuwaku.bot.journey;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A load balancer in front of the bot that has its bad moments. */
final class Doorkeeper extends OncePerRequestFilter {

	private final AtomicInteger lostRequests = new AtomicInteger();

	private final AtomicInteger lostAnswers = new AtomicInteger();

	void loseRequests(int count) {
		this.lostRequests.set(count);
	}

	void loseAnswers(int count) {
		this.lostAnswers.set(count);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().equals("/callback");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (takeOne(this.lostRequests)) {
			response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
		else if (takeOne(this.lostAnswers)) {
			chain.doFilter(request, new ContentCachingResponseWrapper(response));
			response.setStatus(HttpServletResponse.SC_BAD_GATEWAY);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean takeOne(AtomicInteger count) {
		return count.getAndUpdate((left) -> Math.max(0, left - 1)) > 0;
	}

}
