package jp.wakuwaku.bot.console.figures;

import jp.wakuwaku.bot.console.layout.NavigationEntry;
import jp.wakuwaku.bot.console.security.ActLabels;
import jp.wakuwaku.bot.console.security.Permission;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts figures into the navigation. */
@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {

	@Bean
	NavigationEntry figuresEntry() {
		return NavigationEntry.of(60, "数字", "/console/figures", Permission.VIEW);
	}

	@Bean
	ActLabels figuresActs() {
		return ActLabels.of(FiguresAct.values());
	}

}
