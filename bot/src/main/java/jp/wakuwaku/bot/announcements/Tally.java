package jp.wakuwaku.bot.announcements;

/** What is counted of a sending, by its name in the store. */
final class Tally {

	/** Residents who stopped announcements, or blocked the bot, within a day. */
	static final String LOST = "lost";

	/** For how many it was, when all was over. */
	static final String AUDIENCE = "audience";

	/** To how many LINE took it, when all was over. */
	static final String REACHED = "reached";

	private static final String TAP = "tap-";

	private Tally() {
	}

	/** Taps on a button, by its place. */
	static String tap(int button) {
		return TAP + button;
	}

	/** Whether something is counted that is a tap on a button. */
	static boolean isTap(String what) {
		return what.startsWith(TAP);
	}

}
