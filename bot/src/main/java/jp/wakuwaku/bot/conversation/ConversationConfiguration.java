package jp.wakuwaku.bot.conversation;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import io.micrometer.core.instrument.MeterRegistry;
import jp.wakuwaku.bot.line.LineApi;
import jp.wakuwaku.bot.outbox.Courier;
import jp.wakuwaku.bot.outbox.OutboxCodec;
import jp.wakuwaku.bot.outbox.OutboxSignal;
import jp.wakuwaku.bot.platform.BlockingRedis;
import jp.wakuwaku.bot.platform.Follower;
import jp.wakuwaku.bot.platform.Maintenance;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Puts the dialogue's decisions and the machinery around them together. */
@Configuration(proxyBeanMethods = false)
class ConversationConfiguration {

	@Bean
	Dialogue dialogue(List<Flow> flows) {
		return new Dialogue(flows);
	}

	@Bean
	Follower standardTextsFollower(RedisStandardTexts texts) {
		return new Follower("standard-texts", texts::look);
	}

	@Bean
	Mailboxes mailboxes(StringRedisTemplate redis, JsonMapper json, OutboxCodec outbox, Clock clock) {
		return new Mailboxes(redis, json, outbox, clock);
	}

	@Bean
	ReadyChats readyChats(StringRedisTemplate redis, @BlockingRedis RedisConnectionFactory blocking) {
		return new ReadyChats(redis, blocking);
	}

	@Bean
	Leases leases(StringRedisTemplate redis) {
		return new Leases(redis);
	}

	@Bean(destroyMethod = "shutdownNow")
	ScheduledExecutorService conversationTimers() {
		return Executors.newScheduledThreadPool(2, Thread.ofPlatform().name("conversation-timer-", 0).factory());
	}

	@Bean
	Commands commands(ObjectProvider<TurnCommandHandler<?>> handlers, JsonMapper json, DeadLetters deadLetters,
			Clock clock) {
		return new Commands(handlers.stream().toList(), json, deadLetters, clock);
	}

	/** How a message of the bot's own accord is noticed by whoever works for its chat. */
	@Bean
	OutboxSignal outboxSignal(ReadyChats readyChats) {
		return readyChats::announce;
	}

	@Bean
	Worker worker(Dialogue dialogue, Commands commands, ReadyChats readyChats, Leases leases, Mailboxes mailboxes,
			DeadLetters deadLetters, Courier courier, LineApi line, ScheduledExecutorService conversationTimers,
			Maintenance maintenance, Clock clock, MeterRegistry meters) {
		Turns turns = new Turns(dialogue, commands, mailboxes, deadLetters, new LoadingSign(line, conversationTimers),
				maintenance, clock);
		return new Worker(readyChats, leases, mailboxes, turns, commands, courier, clock, meters);
	}

	@Bean
	Dispatcher dispatcher(ReadyChats readyChats, UnannouncedChats unannounced, Leases leases, Worker worker,
			ScheduledExecutorService conversationTimers, Clock clock) {
		return new Dispatcher(readyChats, unannounced, leases, worker, clock, conversationTimers,
				Dispatcher.Beat.STEADY);
	}

	@Bean
	HealthIndicator conversationHealthIndicator(Dispatcher dispatcher) {
		return () -> (dispatcher.isReading() ? Health.up() : Health.down()).build();
	}

	@Bean
	ConversationMetrics conversationMetrics(ReadyChats readyChats, DeadLetters deadLetters, Clock clock) {
		return new ConversationMetrics(readyChats, deadLetters, clock);
	}

}
