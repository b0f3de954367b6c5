package jp.wakuwaku.bot.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.wakuwaku.bot.console.security.TestStaff;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A clock to be put forward, staff at hand, and a way to ask without doing. */
@TestConfiguration(proxyBeanMethods = false)
@Import(TestStaff.class)
class ConsoleTestConfiguration {

	@Bean
	@Primary
	MovingClock movingClock() {
		return new MovingClock();
	}

	/** What is allowed to go on ends here when it is only asked for. */
	@Bean
	WebMvcConfigurer askingOnly() {
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new HandlerInterceptor() {
					@Override
					public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
						boolean isAsking = request.getHeader(StaffBrowser.ASKING) != null;
						if (isAsking) {
							response.setStatus(HttpStatus.NO_CONTENT.value());
						}
						return !isAsking;
					}
				}).addPathPatterns("/console", "/console/**").order(Ordered.LOWEST_PRECEDENCE);
			}
		};
	}

}
