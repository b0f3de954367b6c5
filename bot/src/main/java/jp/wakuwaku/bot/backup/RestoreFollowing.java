package jp.wakuwaku.bot.backup;

import java.util.List;

import jp.wakuwaku.bot.audit.AuditEntry;
import jp.wakuwaku.bot.audit.AuditTrail;
import jp.wakuwaku.bot.platform.Alarms;
import jp.wakuwaku.bot.platform.restore.RedisRestoreNotes;
import jp.wakuwaku.bot.platform.restore.RestoreListener;
import jp.wakuwaku.bot.platform.restore.RestoreNote;
import jp.wakuwaku.bot.platform.restore.UnfinishedRestoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Has everybody do what follows from a restoration, at the first start after it and
 * before anything else is done; refuses to start on a part of a backup.
 */
@Component
class RestoreFollowing implements SmartInitializingSingleton, SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(RestoreFollowing.class);

	/** The alarm's kind, and the name of what is noted. */
	private static final String ALARM = "restored";

	private static final String ACT = "RESTORED";

	/** Nobody's account. */
	private static final String ACTOR = "operator";

	/** Before the rehearsal (900) and the mailboxes (1,000). */
	private static final int PHASE = 800;

	private final RedisRestoreNotes notes;

	private final List<RestoreListener> listeners;

	private final AuditTrail audit;

	private final Alarms alarms;

	private volatile boolean running;

	RestoreFollowing(RedisRestoreNotes notes, ObjectProvider<RestoreListener> listeners, AuditTrail audit,
			Alarms alarms) {
		this.notes = notes;
		this.listeners = listeners.orderedStream().toList();
		this.audit = audit;
		this.alarms = alarms;
	}

	/** Before anybody writes anything beside a part of a backup. */
	@Override
	public void afterSingletonsInstantiated() {
		try {
			this.notes.latest();
		}
		catch (DataAccessException ex) {
			// Redis is not there yet; nothing is done until it has said whether it is
			// whole.
		}
	}

	@Override
	public void start() {
		try {
			this.notes.latest().filter((note) -> !this.notes.isFollowed(note)).ifPresent(this::follow);
		}
		catch (UnfinishedRestoreException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			// Redis does not answer, or one of those who follow fails.
			logger.error("What follows from a restored backup is left for the next start: {}",
					ex.getClass().getSimpleName());
		}
		this.running = true;
	}

	private void follow(RestoreNote note) {
		this.audit.append(new AuditEntry(AuditEntry.VERSION, "restore-" + note.restoredAt().toEpochMilli(),
				note.restoredAt(), ACTOR, ACT, note.madeAt().toString(), note.stoppedAt().toString()));
		this.listeners.forEach((listener) -> listener.restored(note));
		this.alarms.raise(ALARM, ALARM, note.restoredAt());
		this.notes.follow(note);
		logger.warn("The state of {} was restored: what was due until {} is not done again", note.madeAt(),
				note.stoppedAt());
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
