package jp.wakuwaku.bot.audit;

import java.time.Instant;

/**
 * What a member of staff did, or was shown. Holds nothing personal of residents: ids,
 * receipt numbers and counts only.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param id drawn once for what is done; the same again is not noted again
 * @param at when
 * @param actor the account's id, or what acts by itself
 * @param act what, by the name that its feature gives it
 * @param subject of what: a receipt number, a session, an account; may be empty
 * @param detail what else has to be known, such as a reason or a count; may be empty
 */
public record AuditEntry(int version, String id, Instant at, String actor, String act, String subject, String detail) {

	/** The form that is written. */
	public static final int VERSION = 1;

	private static final int LONGEST = 2_000;

	public AuditEntry {
		if (id.isEmpty() || actor.isEmpty() || act.isEmpty()) {
			throw new IllegalArgumentException("id, actor or act is empty (expected: all three)");
		}
		if (id.length() + actor.length() + act.length() + subject.length() + detail.length() > LONGEST) {
			throw new IllegalArgumentException("entry of more than " + LONGEST + " characters");
		}
	}

}
