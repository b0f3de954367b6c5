package jp.wakuwaku.bot.line;

import io.micrometer.core.instrument.MeterRegistry;
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

}
