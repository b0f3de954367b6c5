package jp.wakuwaku.bot.platform.due;

/** Counts how often staff have said that the time is right, for all instances to see. */
interface ClockConfirmations {

	long count();

	void add();

}
