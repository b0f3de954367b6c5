package jp.wakuwaku.bot.console.programs;

import jp.wakuwaku.bot.console.security.AuditAct;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Program;

/**
 * A change of a program that somebody sent.
 *
 * @param program what is changed, as it is now
 * @param mark of the program that the form showed
 * @param staff who sent it
 * @param act what is noted
 * @param subject of what: ids only
 */
public record ProgramChange(Program program, String mark, StaffMember staff, AuditAct act, String subject) {
}
