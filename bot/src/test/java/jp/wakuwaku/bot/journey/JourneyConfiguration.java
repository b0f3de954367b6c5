package jp.wakuwaku.bot.journey;

import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.platform.due.ClockReadings;
import jp.wakuwaku.bot.platform.due.DueItems;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.redis.core.StringRedisTemplate;

/** What lets a test hold the bot for a moment, and look where a resident cannot. */
@TestConfiguration(proxyBeanMethods = false)
class JourneyConfiguration {

	private static final Pace PACE = new Pace();

	private static final MovableClock CLOCK = new MovableClock();

	@Bean
	Pace pace() {
		return PACE;
	}

	@Bean
	static BeanPostProcessor pacedAnswers() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return name.equals("faqFlow") ? new PacedFlow((Flow) bean, PACE) : bean;
			}
		};
	}

	@Bean
	static BeanPostProcessor movedClock() {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return switch (name) {
					case "clock" -> CLOCK;
					case "clockReadings" -> CLOCK.readings((ClockReadings) bean);
					default -> bean;
				};
			}
		};
	}

	@Bean
	Doorkeeper doorkeeper() {
		return new Doorkeeper();
	}

	@Bean
	RedisContent redisContent(StringRedisTemplate redis) {
		return new RedisContent(redis);
	}

	@Bean
	Morning morning(StringRedisTemplate redis, DueItems due) {
		return new Morning(redis, due);
	}

	@Bean
	Town town(Environment environment, RedisContent redis) {
		return new Town(environment, redis);
	}

}
