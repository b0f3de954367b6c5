package jp.wakuwaku.bot.platform.due;

import java.time.Duration;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

import jp.wakuwaku.bot.platform.Lookout;

/**
 * Sees that Quartz goes on. It waits by the wall clock: when that is set back, the next
 * beat is as far away as the clock was set.
 */
final class QuartzHeartbeat implements SmartLifecycle {

	static final Duration EVERY = Duration.ofSeconds(1);

	private static final Logger logger = LoggerFactory.getLogger(QuartzHeartbeat.class);

	private static final Duration MISSED = Duration.ofSeconds(10);

	private static final String NAME = "heartbeat";

	private final ObjectProvider<Scheduler> scheduler;

	private final Heartbeat heartbeat;

	private final Lookout lookout = new Lookout("heartbeat-watch", MISSED, this::look);

	private volatile long seen = -1;

	QuartzHeartbeat(ObjectProvider<Scheduler> scheduler, Heartbeat heartbeat) {
		this.scheduler = scheduler;
		this.heartbeat = heartbeat;
	}

	static JobDetail job() {
		return JobBuilder.newJob(HeartbeatJob.class).withIdentity(NAME).storeDurably().build();
	}

	static Trigger trigger() {
		return TriggerBuilder.newTrigger()
			.forJob(NAME)
			.withIdentity(NAME)
			.withSchedule(SimpleScheduleBuilder.simpleSchedule()
				.withIntervalInMilliseconds(EVERY.toMillis())
				.repeatForever()
				.withMisfireHandlingInstructionNextWithRemainingCount())
			.build();
	}

	private void look() {
		long beats = this.heartbeat.beats();
		if (beats == this.seen) {
			beatAnew();
		}
		this.seen = beats;
	}

	private void beatAnew() {
		try {
			logger.warn("The heartbeat has stopped for {}, and begins anew", MISSED);
			Trigger trigger = trigger();
			this.scheduler.getObject().rescheduleJob(trigger.getKey(), trigger);
		}
		catch (SchedulerException ex) {
			logger.error("The heartbeat does not begin anew: {}", ex.getClass().getSimpleName());
		}
	}

	@Override
	public void start() {
		this.lookout.start();
	}

	@Override
	public void stop() {
		this.lookout.stop();
	}

	@Override
	public boolean isRunning() {
		return this.lookout.isRunning();
	}

}
