package jp.wakuwaku.bot.load.history;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One delivery to one chat that the stand-in for the LINE Platform has accepted.
 *
 * @param seq increases in the order of acceptance
 * @param at when it was accepted
 * @param to the chat
 * @param replyToken of a reply
 * @param retryKey of a push
 */
public record Delivery(long seq, Instant at, String to, @Nullable String replyToken, @Nullable String retryKey) {
}
