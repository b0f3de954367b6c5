package jp.wakuwaku.bot.announcements;

import java.time.Duration;
import java.time.Instant;

import jp.wakuwaku.bot.platform.due.Recurring;

/** Finds announcements whose time would be missed, because of a crash at a bad moment. */
record AnnouncementUpkeep(Dispatch dispatch) implements Recurring {

	@Override
	public String name() {
		return "announcements";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(10);
	}

	@Override
	public void work(Instant now) {
		this.dispatch.reconcile(now);
	}

}
