package jp.wakuwaku.bot.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** What is done again and again beside the turns. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class UpkeepConfiguration {

	private static final int THREADS = 3;

	@Bean
	Follower officeRulesFollower(RedisOfficeRules rules) {
		return new Follower("office-rules", rules::look);
	}

	/**
	 * Threads of their own: without this bean, Spring takes the timers of the mailboxes,
	 * and upkeep that takes long would let leases end.
	 */
	@Bean
	ThreadPoolTaskScheduler taskScheduler() {
		ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
		scheduler.setPoolSize(THREADS);
		scheduler.setThreadNamePrefix("upkeep-");
		return scheduler;
	}

}
