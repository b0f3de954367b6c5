package jp.wakuwaku.bot.platform.due;

import java.time.Instant;

/**
 * Something whose time has come.
 *
 * @param kind says who handles it
 * @param id names it among its kind; never a person's
 * @param dueAt since when; after a failure, since the new try
 */
public record DueItem(String kind, String id, Instant dueAt) {
}
