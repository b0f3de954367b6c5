package jp.wakuwaku.bot.announcements;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** How far an announcement has come. */
public sealed interface AnnouncementState {

	/**
	 * Somebody writes it.
	 *
	 * @param returnedBecause why it was given back, {@code null} when it was not
	 */
	record Drafting(@Nullable String returnedBecause) implements AnnouncementState {
	}

	/**
	 * It waits for a second person.
	 *
	 * @param requestedBy the account of whoever asked
	 */
	record AwaitingApproval(String requestedBy) implements AnnouncementState {
	}

	/**
	 * It is approved and waits for its time.
	 *
	 * @param approval whose, and of what
	 * @param plannedAt the next time, by its {@link Timing}
	 * @param sendsAt that time, or the end of the quiet hours in which it fell when it
	 * was planned; the hours of today decide
	 * @param isPaused whether the time is let pass by
	 */
	record Scheduled(Approval approval, Instant plannedAt, Instant sendsAt,
			boolean isPaused) implements AnnouncementState {
	}

	/**
	 * It is being sent, and does not come again.
	 *
	 * @param approval whose, and of what
	 * @param occurrence the sending
	 * @param isPaused whether no more is sent for now
	 */
	record Sending(Approval approval, OccurrenceId occurrence, boolean isPaused) implements AnnouncementState {
	}

	/**
	 * Nothing more happens.
	 *
	 * @param ending how it ended
	 */
	record Ended(Ending ending) implements AnnouncementState {
	}

	/**
	 * That a second person has agreed, or in an emergency whoever was there.
	 *
	 * @param by the account
	 * @param at when
	 * @param revision which revision that person had seen
	 */
	record Approval(String by, Instant at, long revision) {
	}

	/** How an announcement ended. */
	enum Ending {

		/** It was sent. */
		SENT,
		/** It came again and again, and its last time is over. */
		OVER,
		/** Somebody stopped it. */
		STOPPED,
		/**
		 * The bot was down at its time, and for so long that it made no sense any more.
		 */
		MISSED

	}

}
