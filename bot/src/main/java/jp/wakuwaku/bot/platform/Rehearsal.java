package jp.wakuwaku.bot.platform;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has all parts rehearse before the first event is worked on.
 * <p>
 * Without this, a restart in a rush has hundreds of virtual threads load the same classes
 * for the first time. A virtual thread that waits for a class keeps its carrier, and when
 * all carriers wait, whoever is to load the class never goes on: the bot hangs.
 */
@Component
class Rehearsal implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Rehearsal.class);

	/** After the FAQ (500), before the mailboxes are read (1,000) and the web server. */
	private static final int PHASE = 900;

	private final List<Rehearsed> parts;

	private volatile boolean running;

	Rehearsal(ObjectProvider<Rehearsed> parts) {
		this.parts = parts.orderedStream().toList();
	}

	@Override
	public void start() {
		this.parts.forEach(Rehearsal::rehearse);
		this.running = true;
	}

	/** What fails here fails for residents too, who are told so; a start is no reason. */
	private static void rehearse(Rehearsed part) {
		try {
			part.rehearse();
		}
		catch (Exception ex) {
			logger.error("{} failed in the rehearsal: {}", part.getClass().getSimpleName(),
					ex.getClass().getSimpleName());
		}
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
