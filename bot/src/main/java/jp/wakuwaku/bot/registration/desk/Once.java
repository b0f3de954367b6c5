package jp.wakuwaku.bot.registration.desk;

/** Which acts are done, for those that leave no other trace. */
interface Once {

	boolean isDone(Act act, String what);

	/** Noted for seven days. */
	void done(Act act, String what);

}
