package jp.wakuwaku.bot.registration.page;

import jp.wakuwaku.bot.conversation.News;
import jp.wakuwaku.bot.platform.PlatformProperties;
import jp.wakuwaku.bot.programs.Programs;
import jp.wakuwaku.bot.residents.Residents;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/**
 * The page and all it needs, without the chat that goes on after it. No stereotype, so
 * that the bot itself does not find it.
 */
@EnableAutoConfiguration
@ConfigurationPropertiesScan(basePackageClasses = { PlatformProperties.class, Residents.class })
@ComponentScan(basePackageClasses = { FormLinks.class, Residents.class, PlatformProperties.class },
		excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Tests\\b.*"))
@ComponentScan(basePackageClasses = News.class, useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
				pattern = ".*\\.conversation\\.(News|RedisInbox|UnannouncedChats)"))
public class FormPageSlice {

	@Bean
	@Primary
	SettableClock settableClock() {
		return new SettableClock();
	}

	@Bean
	CrashingRedis stringRedisTemplate(RedisConnectionFactory factory) {
		return new CrashingRedis(factory);
	}

	@Bean
	Programs fixedPrograms() {
		return new FixedPrograms();
	}

}
