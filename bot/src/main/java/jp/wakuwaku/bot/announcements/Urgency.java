package jp.wakuwaku.bot.announcements;

import jp.wakuwaku.bot.outbox.Priority;

/** Whether an announcement waits for its turn. */
public enum Urgency {

	/**
	 * It waits for the morning, for what is more urgent, and for staff who hold it back.
	 */
	ORDINARY(Priority.ANNOUNCEMENT),

	/** It goes out at once, at any hour and before all others, to all friends. */
	EMERGENCY(Priority.EMERGENCY);

	private final Priority priority;

	Urgency(Priority priority) {
		this.priority = priority;
	}

	Priority priority() {
		return this.priority;
	}

}
