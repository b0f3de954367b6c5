package jp.wakuwaku.bot.console.calendar;

import jp.wakuwaku.bot.console.layout.NavigationEntry;
import jp.wakuwaku.bot.console.security.Permission;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the calendar into the navigation. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

	private static final int PLACE = 35;

	@Bean
	NavigationEntry calendarEntry() {
		return NavigationEntry.of(PLACE, "カレンダー", "/console/calendar", Permission.VIEW);
	}

}
