package jp.wakuwaku.bot.platform;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Has tests that wait for something look at once, and soon again. JUnit finds it by its
 * service file.
 */
public final class QuickGlances implements LauncherSessionListener {

	/**
	 * More often, and a browser is so busy with being looked at that its page stands
	 * still.
	 */
	private static final Duration EVERY = Duration.ofMillis(100);

	@Override
	public void launcherSessionOpened(LauncherSession session) {
		Awaitility.setDefaultPollDelay(Duration.ZERO);
		Awaitility.setDefaultPollInterval(EVERY);
	}

}
