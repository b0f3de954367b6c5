package jp.wakuwaku.bot.console.security;

import java.util.List;

import jp.wakuwaku.bot.console.layout.NavigationEntry;

import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What stands before the console, and before nothing else. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

	/** Runs and shows nothing that does not come from here as a file of its own. */
	static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
			+ " connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
			+ " frame-ancestors 'none'";

	static final String CSRF_COOKIE = "__Host-console-csrf";

	private static final String[] OPEN = { "/console/sign-in", "/console/sign-in/**", "/console/invitation/**",
			"/console/assets/**" };

	private static final String PERMISSIONS = "camera=(self), microphone=(), geolocation=(), payment=(), usb=()";

	@Bean
	SecurityFilterChain consoleSecurity(HttpSecurity http, StaffSessions sessions) {
		http.securityMatcher("/console", "/console/**")
			.securityContext((context) -> context.securityContextRepository(new SessionContexts(sessions)))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER)
				.sessionFixation((fixation) -> fixation.none()))
			.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
			.csrf((csrf) -> csrf.csrfTokenRepository(csrfTokens()))
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
			.exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint(new ToSignIn())
				.accessDeniedHandler(new Refusal()))
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(POLICY))
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
				.permissionsPolicyHeader((permissions) -> permissions.policy(PERMISSIONS))
				.addHeaderWriter((_, response) -> response.setHeader("X-Robots-Tag", "noindex"))
				.addHeaderWriter((_, response) -> response.setHeader("Cross-Origin-Opener-Policy", "same-origin"))
				.httpStrictTransportSecurity(Customizer.withDefaults()))
			.anonymous(Customizer.withDefaults())
			.formLogin((form) -> form.disable())
			.httpBasic((basic) -> basic.disable())
			.logout((logout) -> logout.disable());
		return http.build();
	}

	private static CookieCsrfTokenRepository csrfTokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(CSRF_COOKIE);
		tokens.setCookiePath("/");
		tokens.setHeaderName("X-CSRF-TOKEN");
		tokens.setCookieCustomizer((cookie) -> cookie.secure(true).httpOnly(true).sameSite("Strict"));
		return tokens;
	}

	/** Without this, Spring Boot puts the chain before every path. */
	@Bean
	DelegatingFilterProxyRegistrationBean consoleSecurityFilter() {
		DelegatingFilterProxyRegistrationBean registration = new DelegatingFilterProxyRegistrationBean(
				"springSecurityFilterChain");
		registration.addUrlPatterns("/console/*");
		registration.setOrder(-100);
		return registration;
	}

	@Bean
	NavigationEntry peopleEntry() {
		return NavigationEntry.of(70, "職員", "/console/people", Permission.MANAGE_STAFF);
	}

	@Bean
	ActLabels securityActs() {
		return ActLabels.of(SecurityAct.values());
	}

	@Bean
	WebMvcConfigurer consolePermissions(PermissionCheck check) {
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(check).addPathPatterns("/console", "/console/**");
			}

			@Override
			public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
				resolvers.add(new StaffMemberResolver());
			}
		};
	}

}
