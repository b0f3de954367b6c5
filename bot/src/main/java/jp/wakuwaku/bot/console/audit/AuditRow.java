package jp.wakuwaku.bot.console.audit;

import java.time.Instant;

/**
 * An entry of the record as staff read it.
 *
 * @param at when
 * @param who by the name that colleagues know
 * @param account its id
 * @param act what
 * @param subject of what
 * @param detail what else
 */
record AuditRow(Instant at, String who, String account, String act, String subject, String detail) {
}
