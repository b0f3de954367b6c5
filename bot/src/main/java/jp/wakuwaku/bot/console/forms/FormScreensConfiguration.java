package jp.wakuwaku.bot.console.forms;

import jp.wakuwaku.bot.console.security.ActLabels;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names what is noted of forms. */
@Configuration(proxyBeanMethods = false)
class FormScreensConfiguration {

	@Bean
	ActLabels formActs() {
		return ActLabels.of(FormAct.values());
	}

}
