package jp.wakuwaku.bot.reminders;

import java.time.Instant;

import jp.wakuwaku.bot.programs.ReminderRule;

/**
 * When those who are booked are reminded.
 *
 * @param rule by which rule
 * @param fireAt when
 * @param usefulUntil when the next one says the same, or it begins
 */
record Reminder(ReminderRule rule, Instant fireAt, Instant usefulUntil) {

	/** The same when a later one has gone out before it: it says nothing new. */
	Reminder overtaken() {
		return new Reminder(this.rule, this.fireAt, this.fireAt);
	}

	/** Names what is due of a session or slot. */
	String dueId(String seating) {
		return seating + "." + this.rule.name();
	}

}
