package jp.wakuwaku.bot.registration.me;

import jp.wakuwaku.bot.registration.Registrations;
import jp.wakuwaku.bot.registration.Standing;
import jp.wakuwaku.bot.registration.page.FormPageSlice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The page and all it needs, without the chat that leads to it. No stereotype, so that
 * the bot itself does not find it.
 */
@Import(FormPageSlice.class)
@ComponentScan(excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests\\b.*"))
@ComponentScan(basePackageClasses = Registrations.class, useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
				pattern = ".*\\.registration\\.RedisRegistrations"))
class MePageSlice {

	/** Whatever was booked for another place was given up. */
	@Bean
	Standing standing() {
		return (registration, _) -> !registration.place().equals("本庁");
	}

}
