package jp.wakuwaku.bot.webhook;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jp.wakuwaku.bot.line.BotIdentity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which bot a webhook is for. LINE is asked once for the bot's own id; until it has
 * answered, every signed webhook is taken, because the signature already says whose it
 * is.
 */
@Component
class Destination implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(Destination.class);

	private static final Duration ASKED_AGAIN_AFTER = Duration.ofMinutes(1);

	private final BotIdentity identity;

	private final ScheduledExecutorService timer = Executors
		.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("own-id").factory());

	private volatile @Nullable String own;

	Destination(BotIdentity identity) {
		this.identity = identity;
	}

	@EventListener(ApplicationReadyEvent.class)
	void learnBesides() {
		this.timer.execute(this::learn);
	}

	void learn() {
		try {
			this.own = this.identity.userId();
		}
		catch (IOException ex) {
			logger.warn("LINE does not tell the bot's own id ({}); webhooks are taken by their signature alone",
					ex.getClass().getSimpleName());
			Future<?> _ = this.timer.schedule(this::learn, ASKED_AGAIN_AFTER.toSeconds(), TimeUnit.SECONDS);
		}
	}

	boolean isOwn(@Nullable String destination) {
		String known = this.own;
		return known == null || destination == null || known.equals(destination);
	}

	@Override
	public void destroy() {
		this.timer.shutdownNow();
	}

}
