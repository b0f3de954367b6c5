package jp.wakuwaku.bot.platform.restore;

/**
 * Takes part in the first start after a restoration, before any event is worked on and
 * anything is sent. Implementations are beans.
 */
@FunctionalInterface
public interface RestoreListener {

	/**
	 * Ends what must not come back to life. Called again after a crash, also when the
	 * first call went through.
	 * @param note what was restored
	 */
	void restored(RestoreNote note);

}
