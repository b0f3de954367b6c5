package jp.wakuwaku.bot.reminders;

import java.time.Instant;

/**
 * What residents would be told of another time or place.
 *
 * @param text in Japanese, as it looks for one of them; empty when there is nobody
 * @param tellAt when it would be sent
 * @param isAtOnce whether that is now
 */
public record ToldChange(String text, Instant tellAt, boolean isAtOnce) {
}
