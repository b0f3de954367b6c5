package jp.wakuwaku.bot.console.layout;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves htmx from its WebJar, below the console like all that its pages load. */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration implements WebMvcConfigurer {

	/** Another version of it comes with another version of the bot only. */
	private static final Duration KEPT = Duration.ofHours(1);

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/console/assets/htmx/**")
			.addResourceLocations("classpath:/META-INF/resources/webjars/htmx.org/2.0.4/dist/")
			.setCacheControl(CacheControl.maxAge(KEPT));
	}

}
