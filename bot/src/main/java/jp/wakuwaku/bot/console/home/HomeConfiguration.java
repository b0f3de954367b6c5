package jp.wakuwaku.bot.console.home;

import java.util.Set;

import jp.wakuwaku.bot.console.layout.NavigationEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the first page into the navigation. */
@Configuration(proxyBeanMethods = false)
class HomeConfiguration {

	@Bean
	NavigationEntry homeEntry() {
		return new NavigationEntry(0, "ホーム", "/console", Set.of());
	}

}
