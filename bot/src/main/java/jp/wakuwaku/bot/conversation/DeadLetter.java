package jp.wakuwaku.bot.conversation;

import java.time.Instant;

import jp.wakuwaku.bot.line.EventId;

/**
 * An event that failed again and again. Holds neither who nor what, so that it may be
 * shown and kept.
 *
 * @param version of this record's form
 * @param event which event
 * @param kind what it was, for example {@code Text}
 * @param reason class of the last failure
 * @param occurredAt when it happened
 * @param failedAt when it was given up
 */
public record DeadLetter(int version, EventId event, String kind, String reason, Instant occurredAt, Instant failedAt) {
}
