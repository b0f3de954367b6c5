package jp.wakuwaku.bot.announcements;

import jp.wakuwaku.bot.programs.ProgramId;
import jp.wakuwaku.bot.programs.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * What an announcement is about, from where its placeholders are filled.
 *
 * @param program which
 * @param session which of its sessions, {@code null} for the next one
 */
public record Subject(ProgramId program, @Nullable SessionId session) {
}
