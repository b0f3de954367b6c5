package jp.wakuwaku.bot.console.security;

import java.util.UUID;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.session.data.redis.RedisSessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Spring Session below {@code /console}, and nowhere else. */
@Configuration(proxyBeanMethods = false)
class RedisSessionConfiguration {

	/** Browsers take a cookie of this name only over TLS, and for this host alone. */
	static final String COOKIE = "__Host-console";

	@Bean
	RedisSessionRepository consoleSessions(RedisConnectionFactory factory) {
		RedisTemplate<String, Object> redis = new RedisTemplate<>();
		redis.setConnectionFactory(factory);
		redis.setKeySerializer(RedisSerializer.string());
		redis.setHashKeySerializer(RedisSerializer.string());
		redis.setHashValueSerializer(new RedisPlainValues());
		redis.afterPropertiesSet();
		RedisSessionRepository repository = new RedisSessionRepository(redis);
		repository.setRedisKeyNamespace(AccountKeys.SESSION);
		repository.setDefaultMaxInactiveInterval(SessionPolicy.IDLE);
		repository.setSessionIdGenerator(() -> UUID.randomUUID() + "-" + UUID.randomUUID());
		return repository;
	}

	@Bean
	FilterRegistrationBean<SessionRepositoryFilter<?>> consoleSessionFilter(RedisSessionRepository repository) {
		DefaultCookieSerializer cookies = new DefaultCookieSerializer();
		cookies.setCookieName(COOKIE);
		cookies.setCookiePath("/");
		cookies.setUseSecureCookie(true);
		cookies.setUseHttpOnlyCookie(true);
		cookies.setSameSite("Lax");
		CookieHttpSessionIdResolver resolver = new CookieHttpSessionIdResolver();
		resolver.setCookieSerializer(cookies);
		SessionRepositoryFilter<?> filter = new SessionRepositoryFilter<>(repository);
		filter.setHttpSessionIdResolver(resolver);
		FilterRegistrationBean<SessionRepositoryFilter<?>> registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns("/console/*");
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
		return registration;
	}

}
