package jp.wakuwaku.bot.console.layout;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorPagesTests {

	private static @Nullable ModelAndView page(String path, Exception failure) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setContentType("application/x-www-form-urlencoded");
		request.setParameter("question", "書いたもの");
		request.setAttribute(RequestDispatcher.ERROR_METHOD, "POST");
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
		request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
		return new ErrorPages().resolveErrorView(request, HttpStatus.INTERNAL_SERVER_ERROR, Map.of());
	}

	@Test
	void keepsWhatWasWrittenButNoPassword() {
		ModelAndView page = page("/console/faq/new", new QueryTimeoutException("none"));
		assertThat(page).isNotNull();
		assertThat(page.getModel()).containsEntry("action", "/console/faq/new")
			.extractingByKey("written", InstanceOfAssertFactories.map(String.class, String[].class))
			.containsOnlyKeys("question");
		ModelAndView signIn = page("/console/sign-in", new QueryTimeoutException("none"));
		assertThat(signIn).isNotNull();
		assertThat(signIn.getModel()).containsEntry("written", Map.of());
	}

	@Test
	void tellsRedisTroubleFromABug() {
		ModelAndView redis = page("/console/faq", new ServletException(new QueryTimeoutException("none")));
		assertThat(redis).isNotNull();
		assertThat(redis.getModel()).containsEntry("reason", "storage");
		assertThat(redis.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		ModelAndView bug = page("/console/faq", new ServletException(new IllegalStateException()));
		assertThat(bug).isNotNull();
		assertThat(bug.getModel()).containsEntry("reason", "broken");
		assertThat(page("/f/x", new QueryTimeoutException("none"))).as("not the console's").isNull();
	}

}
