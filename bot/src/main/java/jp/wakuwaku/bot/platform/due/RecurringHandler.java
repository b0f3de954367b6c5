package jp.wakuwaku.bot.platform.due;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something due that has a next time. */
record RecurringHandler(Recurring recurring, DueItems items, Clock clock) implements DueHandler {

	private static final Logger logger = LoggerFactory.getLogger(RecurringHandler.class);

	/** There is one of each. */
	static final String ID = "next";

	static RedisDueItems.Always always(Recurring recurring) {
		return new RedisDueItems.Always(List.of(ID), recurring.every());
	}

	@Override
	public String kind() {
		return "every-" + this.recurring.name();
	}

	@Override
	public int atOnce() {
		return 1;
	}

	/** It has no time of its own that could be over. */
	@Override
	public void passOver(DueItem item, Instant now) {
		handle(item, now);
	}

	@Override
	public void handle(DueItem item, Instant now) {
		try {
			this.recurring.work(now);
		}
		catch (RuntimeException ex) {
			logger.warn("{} is left for the next time: {}", this.recurring.name(), ex.getClass().getSimpleName());
		}
		this.items.schedule(kind(), ID, this.clock.instant().plus(this.recurring.every()));
	}

}
