package jp.wakuwaku.bot.announcements;

/**
 * All that staff decide of an announcement, and that a second person approves.
 *
 * @param content what is said
 * @param audience to whom
 * @param timing when
 */
public record AnnouncementDraft(AnnouncementContent content, Audience audience, Timing timing) {
}
