package jp.wakuwaku.bot.announcements;

import java.time.Instant;

/**
 * An announcement that can be read again.
 *
 * @param occurrence names the sending
 * @param title its heading
 * @param beginning the first words of its text
 * @param sentAt when it was sent
 */
record PastAnnouncement(String occurrence, String title, String beginning, Instant sentAt) {
}
