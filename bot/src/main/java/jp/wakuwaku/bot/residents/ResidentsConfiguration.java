package jp.wakuwaku.bot.residents;

import java.time.Duration;

import jp.wakuwaku.bot.platform.OfficeRules;
import jp.wakuwaku.bot.platform.PlatformProperties;
import jp.wakuwaku.bot.platform.due.Recurring;
import jp.wakuwaku.bot.platform.restore.RestoreListener;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What personal details are encrypted with, and what residents agree to. */
@Configuration(proxyBeanMethods = false)
class ResidentsConfiguration {

	@Bean
	MasterKeys masterKeys(PersonalDetailsProperties properties, PlatformProperties platform) {
		if (properties.keys().isBlank() && properties.makeKeys()) {
			return new MasterKeyFile(platform.dataFolder()).readOrMake();
		}
		return MasterKeys.of(properties.keys());
	}

	@Bean
	ForgottenFile forgottenFile(PlatformProperties platform) {
		return new ForgottenFile(platform.dataFolder());
	}

	/** Whoever came back with a backup is gone before the first message is read. */
	@Bean
	RestoreListener forgettingAgain(RedisForgetting forgetting, RedisKeyRotation rotation, MasterKeys keys) {
		return (_) -> new Upkeep(forgetting, rotation, keys).finishForgetting();
	}

	@Bean
	Recurring forgettingFinishing(RedisForgetting forgetting, RedisKeyRotation rotation, MasterKeys keys) {
		return Recurring.of("forgetting", Duration.ofMinutes(10),
				(_) -> new Upkeep(forgetting, rotation, keys).finishForgetting());
	}

	@Bean
	Recurring keysRotating(RedisForgetting forgetting, RedisKeyRotation rotation, MasterKeys keys) {
		return Recurring.of("key-rotation", Duration.ofHours(1),
				(_) -> new Upkeep(forgetting, rotation, keys).rotateKeys());
	}

	@Bean
	ConsentTexts consentTexts(OfficeRules rules) {
		return ConsentTexts.shipped(rules);
	}

}
