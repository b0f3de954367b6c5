package jp.wakuwaku.bot.console.security;

import java.time.Clock;
import java.util.UUID;

import jp.wakuwaku.bot.audit.AuditEntry;
import jp.wakuwaku.bot.audit.AuditTrail;

import org.springframework.stereotype.Component;

/** Notes what staff do in the console, before it is done. */
@Component
public class AuditLog {

	private final AuditTrail trail;

	private final Clock clock;

	AuditLog(AuditTrail trail, Clock clock) {
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Notes an act.
	 * @param staff who does it
	 * @param act what
	 * @param subject of what: an id, a receipt number; may be empty; nothing personal
	 * @param detail a reason or a count; may be empty; nothing personal
	 */
	public void note(StaffMember staff, AuditAct act, String subject, String detail) {
		note(staff.id(), act, subject, detail);
	}

	/**
	 * The same without detail.
	 * @param staff who does it
	 * @param act what
	 * @param subject of what; may be empty; nothing personal
	 */
	public void note(StaffMember staff, AuditAct act, String subject) {
		note(staff.id(), act, subject, "");
	}

	void note(AccountId actor, AuditAct act, String subject, String detail) {
		this.trail.append(new AuditEntry(AuditEntry.VERSION, UUID.randomUUID().toString(), this.clock.instant(),
				actor.value(), act.name(), subject, detail));
	}

}
