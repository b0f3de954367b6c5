package jp.wakuwaku.bot.console.faq;

import jp.wakuwaku.bot.console.layout.NavigationEntry;
import jp.wakuwaku.bot.console.security.ActLabels;
import jp.wakuwaku.bot.console.security.Permission;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the FAQ into the navigation and its acts into the record. */
@Configuration(proxyBeanMethods = false)
class FaqPagesConfiguration {

	@Bean
	NavigationEntry faqEntry() {
		return NavigationEntry.of(10, "FAQ", "/console/faq", Permission.VIEW);
	}

	@Bean
	ActLabels faqActs() {
		return ActLabels.of(FaqAct.values());
	}

}
