package jp.wakuwaku.bot.line;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LineProperties.class)
class LineConfiguration {

	@Bean
	LineApi lineApi(LineProperties properties, MeterRegistry meters) {
		return new HttpLineApi(new LineCalls(properties, meters));
	}

	@Bean
	RichMenuStarter richMenuStarter(LineProperties properties, ObjectProvider<RichMenu> menus) throws IOException {
		RichMenu menu = menus.getIfAvailable();
		Optional<RichMenuContent> content = (menu != null) ? Optional.of(RichMenuContent.of(menu)) : Optional.empty();
		return new RichMenuStarter(new RichMenuSetup(new RichMenuApi(properties)), content, Duration.ofSeconds(1));
	}

}
