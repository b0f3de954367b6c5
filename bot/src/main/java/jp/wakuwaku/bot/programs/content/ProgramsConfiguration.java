package jp.wakuwaku.bot.programs.content;

import java.time.Clock;

import jp.wakuwaku.bot.platform.Follower;
import jp.wakuwaku.bot.programs.ProgramFiles;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of this package. */
@Configuration(proxyBeanMethods = false)
class ProgramsConfiguration {

	@Bean
	Follower programsFollower(RedisPrograms programs, ProgramFiles files, ProgramsProperties properties, Clock clock) {
		return new Follower("programs",
				new ProgramsFollower(programs, new ProgramSeed(properties, files), clock)::look);
	}

}
