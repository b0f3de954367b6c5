package jp.wakuwaku.bot.console.announcements;

import jp.wakuwaku.bot.console.layout.NavigationEntry;
import jp.wakuwaku.bot.console.security.ActLabels;
import jp.wakuwaku.bot.console.security.Permission;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts announcements into the navigation. */
@Configuration(proxyBeanMethods = false)
class AnnouncementPages {

	@Bean
	NavigationEntry announcementsEntry() {
		return NavigationEntry.of(50, "お知らせ", AnnouncementPath.LIST, Permission.VIEW);
	}

	@Bean
	ActLabels announcementActs() {
		return ActLabels.of(AnnouncementPageAct.values());
	}

}
