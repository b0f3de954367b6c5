package jp.wakuwaku.bot.console.registrations;

import jp.wakuwaku.bot.console.layout.NavigationEntry;
import jp.wakuwaku.bot.console.security.ActLabels;
import jp.wakuwaku.bot.console.security.Permission;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the sessions into the navigation and names what is noted. */
@Configuration(proxyBeanMethods = false)
class RegistrationsConfiguration {

	@Bean
	NavigationEntry registrationsEntry() {
		return NavigationEntry.of(40, "申し込み", "/console/registrations", Permission.VIEW);
	}

	@Bean
	ActLabels registrationActs() {
		return ActLabels.of(RegistrationAct.values());
	}

}
