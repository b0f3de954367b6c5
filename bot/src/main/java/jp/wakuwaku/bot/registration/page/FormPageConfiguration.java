package jp.wakuwaku.bot.registration.page;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands before the pages that only their resident knows. */
@Configuration(proxyBeanMethods = false)
class FormPageConfiguration {

	@Bean
	FilterRegistrationBean<FormPageFilter> formPageFilter() {
		FilterRegistrationBean<FormPageFilter> registration = new FilterRegistrationBean<>(new FormPageFilter());
		registration.addUrlPatterns("/f/*", "/me/*", "/c/qr/*");
		return registration;
	}

}
