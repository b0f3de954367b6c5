package jp.wakuwaku.bot.conversation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.outbox.OutboxEntry;

/** Decides one turn and commits it; an event that fails again and again is given up. */
class Turns {

	static final int MOST_FAILURES = 5;

	/**
	 * Begun so often and never ended: an event that takes the process with it. Far above
	 * what restarts and a Redis in trouble bring about.
	 */
	static final int MOST_BEGINNINGS = 50;

	private final Dialogue dialogue;

	private final Mailboxes mailboxes;

	private final DeadLetters deadLetters;

	private final LoadingSign loadingSign;

	private final Clock clock;

	Turns(Dialogue dialogue, Mailboxes mailboxes, DeadLetters deadLetters, LoadingSign loadingSign, Clock clock) {
		this.dialogue = dialogue;
		this.mailboxes = mailboxes;
		this.deadLetters = deadLetters;
		this.loadingSign = loadingSign;
		this.clock = clock;
	}

	/**
	 * Takes an event off the mailbox and puts what it leads to in its place.
	 * @return the messages that are now in the outbox and wait to be delivered
	 */
	List<OutboxEntry> advance(Lease lease, Taken taken, IncomingEvent event) {
		if (taken.begun() > MOST_BEGINNINGS) {
			return giveUp(lease, taken, event);
		}
		Step step;
		try (LoadingSign.Watch _ = this.loadingSign.watch(event)) {
			step = this.dialogue.advance(taken.session(), event, this.clock.instant());
		}
		List<OutboxEntry> replies = replies(event, step.replies(), step.mustArrive());
		boolean counts = this.mailboxes.commit(lease, event.id(), taken.stored(), step.forget() ? null : step.next(),
				replies);
		return counts ? replies : List.of();
	}

	/** Takes an event off the mailbox that cannot be answered, and says so. */
	List<OutboxEntry> giveUp(Lease lease, Taken taken, IncomingEvent event) {
		keepDeadLetter(event.id(), event.content().getClass().getSimpleName(),
				"begun " + taken.begun() + " times without success", event.occurredAt());
		List<OutboxEntry> apology = replies(event, List.of(StandardReply.APOLOGY.message(taken.session().language())),
				true);
		boolean counts = this.mailboxes.commit(lease, event.id(), taken.stored(), taken.session().inNoFlow(), apology);
		return counts ? apology : List.of();
	}

	void giveUpUnreadable(Lease lease, Taken taken) {
		EventId standIn = new EventId("unreadable-" + Integer.toHexString(taken.stored().hashCode()));
		keepDeadLetter(standIn, "unreadable", "not in a form that this version reads", this.clock.instant());
		this.mailboxes.commit(lease, standIn, taken.stored(), taken.session(), List.of());
	}

	private void keepDeadLetter(EventId event, String kind, String reason, Instant occurredAt) {
		this.deadLetters.keep(new DeadLetter(1, event, kind, reason, occurredAt, this.clock.instant()));
	}

	private List<OutboxEntry> replies(IncomingEvent event, List<OutgoingMessage> messages, boolean mustArrive) {
		if (messages.isEmpty()) {
			return List.of();
		}
		return List.of(OutboxEntry.answer(event.id() + ":reply", event.chat(), messages, event.replyToken(),
				event.receivedAt(), mustArrive, this.clock.instant()));
	}

}
