package jp.wakuwaku.bot.console.settings;

import jp.wakuwaku.bot.console.layout.NavigationEntry;
import jp.wakuwaku.bot.console.security.ActLabels;
import jp.wakuwaku.bot.console.security.Permission;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the state of the bot into the navigation. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

	@Bean
	NavigationEntry settingsEntry() {
		return NavigationEntry.of(90, "システムの状態", "/console/settings", Permission.VIEW);
	}

	@Bean
	ActLabels settingsActs() {
		return ActLabels.of(SettingsAct.values());
	}

}
