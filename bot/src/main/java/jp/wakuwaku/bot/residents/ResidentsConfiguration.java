package jp.wakuwaku.bot.residents;

import jp.wakuwaku.bot.platform.PlatformProperties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What personal details are encrypted with, and what residents agree to. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ResidentsConfiguration {

	@Bean
	MasterKeys masterKeys(PersonalDetailsProperties properties, PlatformProperties platform) {
		if (properties.keys().isBlank() && properties.makeKeys()) {
			return new MasterKeyFile(platform.dataFolder()).readOrMake();
		}
		return MasterKeys.of(properties.keys());
	}

	@Bean
	Upkeep residentsUpkeep(RedisForgetting forgetting, RedisKeyRotation rotation, MasterKeys keys) {
		return new Upkeep(forgetting, rotation, keys);
	}

	@Bean
	ConsentTexts consentTexts() {
		return ConsentTexts.shipped();
	}

}
