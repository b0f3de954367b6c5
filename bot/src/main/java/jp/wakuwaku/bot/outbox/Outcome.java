package jp.wakuwaku.bot.outbox;

import java.time.Instant;

/**
 * What became of a message.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param state where it stands
 * @param reason why, without personal details; empty where there is nothing to say
 * @param at since when
 */
public record Outcome(int version, DeliveryState state, String reason, Instant at) {

	private static final int VERSION = 1;

	static Outcome of(DeliveryState state, String reason, Instant at) {
		return new Outcome(VERSION, state, reason, at);
	}

	static Outcome delivered(Instant at) {
		return of(DeliveryState.DELIVERED, "", at);
	}

	static Outcome undeliverable(String reason, Instant at) {
		return of(DeliveryState.UNDELIVERABLE, reason, at);
	}

	static Outcome skipped(String reason, Instant at) {
		return of(DeliveryState.SKIPPED, reason, at);
	}

}
