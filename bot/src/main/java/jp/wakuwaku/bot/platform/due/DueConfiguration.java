package jp.wakuwaku.bot.platform.due;

import java.time.Clock;
import java.util.stream.Stream;

import jp.wakuwaku.bot.platform.Alarms;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import jp.wakuwaku.bot.platform.restore.RestoreNotes;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.Trigger;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Puts the heartbeat and what it wakes together. */
@Configuration(proxyBeanMethods = false)
class DueConfiguration {

	@Bean
	ClockReadings clockReadings(Clock clock, StringRedisTemplate redis) {
		return new RedisClockReadings(clock, redis);
	}

	@Bean
	ClockGuard clockGuard(ClockReadings readings, StringRedisTemplate redis, Alarms alarms, MeterRegistry meters) {
		ClockGuard guard = new ClockGuard(readings, new RedisClockConfirmations(redis), alarms);
		meters.gauge("clock.parked", guard, (present) -> present.isParked() ? 1 : 0);
		return guard;
	}

	@Bean
	Heartbeat dueHeartbeat(ObjectProvider<DueHandler> handlers, ObjectProvider<Recurring> recurring,
			RedisDueItems items, ClockGuard guard, RestoreNotes restored, Clock clock, MeterRegistry meters) {
		Stream<Lane> once = handlers.orderedStream()
			.map((handler) -> new Lane(handler, items, RedisDueItems.Always.NOTHING, guard::now, restored, meters));
		Stream<Lane> again = recurring.orderedStream()
			.map((work) -> new Lane(new RecurringHandler(work, items, clock), items, RecurringHandler.always(work),
					guard::now, restored, meters));
		Heartbeat heartbeat = new Heartbeat(Stream.concat(once, again).toList(), guard);
		FunctionCounter.builder("due.beats", heartbeat, Heartbeat::beats).register(meters);
		return heartbeat;
	}

	@Bean
	JobDetail heartbeatJob() {
		return QuartzHeartbeat.job();
	}

	@Bean
	Trigger heartbeatTrigger() {
		return QuartzHeartbeat.trigger();
	}

	@Bean
	QuartzHeartbeat quartzHeartbeat(ObjectProvider<Scheduler> scheduler, Heartbeat dueHeartbeat) {
		return new QuartzHeartbeat(scheduler, dueHeartbeat);
	}

}
