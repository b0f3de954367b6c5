package jp.wakuwaku.bot.console.consultations;

import jp.wakuwaku.bot.console.security.ActLabels;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names what is noted of consultations. */
@Configuration(proxyBeanMethods = false)
class ConsultationScreensConfiguration {

	@Bean
	ActLabels consultationActs() {
		return ActLabels.of(ConsultationAct.values());
	}

}
