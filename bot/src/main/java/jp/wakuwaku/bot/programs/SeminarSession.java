package jp.wakuwaku.bot.programs;

/**
 * A session together with what it is a session of.
 *
 * @param seminar the seminar
 * @param session one of its sessions
 */
public record SeminarSession(Seminar seminar, Session session) {
}
