package jp.wakuwaku.bot.platform.due;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Beats when Quartz says so. */
@DisallowConcurrentExecution
class HeartbeatJob implements Job {

	private final Heartbeat heartbeat;

	HeartbeatJob(Heartbeat heartbeat) {
		this.heartbeat = heartbeat;
	}

	@Override
	public void execute(JobExecutionContext context) {
		this.heartbeat.beat();
	}

}
