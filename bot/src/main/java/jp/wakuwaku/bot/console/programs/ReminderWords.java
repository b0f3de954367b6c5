package jp.wakuwaku.bot.console.programs;

import jp.wakuwaku.bot.programs.ReminderRule;

/** Reminders in staff's words. */
public final class ReminderWords {

	private ReminderWords() {
	}

	/**
	 * Says when it comes.
	 * @param rule which
	 * @return such as 1日前の18:00
	 */
	public static String of(ReminderRule rule) {
		return (rule.days() > 0) ? rule.days() + "日前の" + rule.at() : rule.hours() + "時間前";
	}

}
