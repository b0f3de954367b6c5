package jp.wakuwaku.bot.line;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Sets the rich menu up once the bot is ready, beside everything else: nobody waits for
 * it, and while LINE is away it tries again.
 */
final class RichMenuStarter implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(RichMenuStarter.class);

	private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

	private final RichMenuSetup setup;

	private final Optional<RichMenuContent> menu;

	private final Duration firstDelay;

	private volatile @Nullable Thread thread;

	RichMenuStarter(RichMenuSetup setup, Optional<RichMenuContent> menu, Duration firstDelay) {
		this.setup = setup;
		this.menu = menu;
		this.firstDelay = firstDelay;
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		this.menu.ifPresent((menu) -> this.thread = Thread.ofVirtual().name("rich-menu").start(() -> run(menu)));
	}

	@Override
	public void destroy() {
		Thread running = this.thread;
		if (running != null) {
			running.interrupt();
		}
	}

	boolean isRunning() {
		Thread running = this.thread;
		return running != null && running.isAlive();
	}

	private void run(RichMenuContent menu) {
		try {
			for (Duration delay = this.firstDelay; !isSettled(menu); delay = longer(delay)) {
				Thread.sleep(delay);
			}
		}
		catch (InterruptedException ex) {
			logger.debug("Rich menu not set before the bot stopped");
		}
	}

	private boolean isSettled(RichMenuContent menu) {
		try {
			this.setup.setUp(menu);
			logger.info("Rich menu {} is set", menu.name());
			return true;
		}
		catch (LineException ex) {
			return isSettledBy(ex);
		}
		catch (IOException ex) {
			logger.warn("Rich menu not set yet, LINE cannot be reached ({}); trying again", ex.toString());
			return false;
		}
	}

	private static boolean isSettledBy(LineException answer) {
		if (answer.isTemporary()) {
			logger.warn("Rich menu not set yet, LINE answers {}; trying again", answer.status());
		}
		else {
			logger.error("Rich menu not set, LINE refuses it with {}; residents see none or the one before",
					answer.status());
		}
		return !answer.isTemporary();
	}

	private static Duration longer(Duration delay) {
		Duration twice = delay.multipliedBy(2);
		return (twice.compareTo(LONGEST_DELAY) < 0) ? twice : LONGEST_DELAY;
	}

}
