package jp.wakuwaku.bot.console.programs;

import jp.wakuwaku.bot.programs.ReminderRule;

/** Reminders in staff's words. */
final class ReminderWords {

	private ReminderWords() {
	}

	static String of(ReminderRule rule) {
		return (rule.days() > 0) ? rule.days() + "日前の" + rule.at() : rule.hours() + "時間前";
	}

}
