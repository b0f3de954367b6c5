package jp.wakuwaku.bot.platform.due;

import java.time.Clock;
import java.time.Instant;

/** Something due that has a next time. */
record RecurringHandler(Recurring recurring, DueItems items, Clock clock) implements DueHandler {

	/** There is one of each. */
	static final String ID = "next";

	@Override
	public String kind() {
		return "every-" + this.recurring.name();
	}

	@Override
	public int atOnce() {
		return 1;
	}

	@Override
	public void handle(DueItem item, Instant now) {
		this.recurring.work(now);
		this.items.schedule(kind(), ID, this.clock.instant().plus(this.recurring.every()));
	}

}
