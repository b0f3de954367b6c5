package jp.wakuwaku.bot.faq.content;

import java.time.Clock;

import jp.wakuwaku.bot.faq.FaqEditing;
import jp.wakuwaku.bot.faq.LiveFaq;
import jp.wakuwaku.bot.faq.golden.GoldenQuestion;
import jp.wakuwaku.bot.faq.golden.GoldenQuestions;
import jp.wakuwaku.bot.platform.Follower;
import jp.wakuwaku.knowledge.content.FaqFiles;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;

/** The beans of this package. */
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

	@Bean
	RedisVersions faqVersions(StringRedisTemplate redis) {
		return new RedisVersions(redis);
	}

	@Bean
	FaqEditing faqEditing(RedisVersions versions, Clock clock) {
		return new RedisFaqEditing(versions, FaqFiles::shipped, clock);
	}

	@Bean
	ContentFollower faqContent(RedisVersions versions, GoldenQuestions golden, LiveFaq live, Clock clock) {
		return new ContentFollower(versions, FaqFiles::shipped, () -> golden.seed(GoldenQuestion.shipped()), live,
				clock);
	}

	@Bean
	Follower faqContentFollower(ContentFollower content) {
		return new Follower("faq-content", content::look);
	}

	/** Its name makes it {@code faqContent} in the readiness group. */
	@Bean
	ContentHealthIndicator faqContentHealthIndicator(ContentFollower follower) {
		return new ContentHealthIndicator(follower);
	}

}
