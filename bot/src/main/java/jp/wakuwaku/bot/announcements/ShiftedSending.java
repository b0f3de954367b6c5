package jp.wakuwaku.bot.announcements;

import java.time.Instant;

/**
 * An announcement that would go out at another time.
 *
 * @param id which
 * @param title as it is written
 * @param before when it goes out now
 * @param after when it would
 */
public record ShiftedSending(AnnouncementId id, String title, Instant before, Instant after) {
}
