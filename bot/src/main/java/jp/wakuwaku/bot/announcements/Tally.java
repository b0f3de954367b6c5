package jp.wakuwaku.bot.announcements;

/** What is counted of a sending, by its name in the store. */
final class Tally {

	/** Residents who stopped announcements, or blocked the bot, within a day. */
	static final String LOST = "lost";

	private static final String TAP = "tap-";

	private Tally() {
	}

	/** Taps on a button, by its place. */
	static String tap(int button) {
		return TAP + button;
	}

}
