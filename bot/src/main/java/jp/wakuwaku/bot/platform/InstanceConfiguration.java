package jp.wakuwaku.bot.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who this instance is. */
@Configuration(proxyBeanMethods = false)
class InstanceConfiguration {

	@Bean
	InstanceFile instanceFile(PlatformProperties properties) {
		return InstanceFile.in(properties.dataFolder());
	}

	@Bean
	InstanceName instanceName(InstanceFile file) {
		return file.name();
	}

}
