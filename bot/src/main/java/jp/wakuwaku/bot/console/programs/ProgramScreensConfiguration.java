package jp.wakuwaku.bot.console.programs;

import jp.wakuwaku.bot.console.layout.NavigationEntry;
import jp.wakuwaku.bot.console.security.ActLabels;
import jp.wakuwaku.bot.console.security.Permission;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the programs into the navigation and names what is noted. */
@Configuration(proxyBeanMethods = false)
class ProgramScreensConfiguration {

	@Bean
	NavigationEntry programsEntry() {
		return NavigationEntry.of(30, "講座・相談", "/console/programs", Permission.VIEW);
	}

	@Bean
	ActLabels programActs() {
		return ActLabels.of(ProgramAct.values());
	}

}
