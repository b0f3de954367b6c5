package jp.wakuwaku.bot.conversation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.bot.outbox.OutboxEntry;
import jp.wakuwaku.bot.platform.Maintenance;
import org.jspecify.annotations.Nullable;

/** Decides one turn and commits it; an event that fails again and again is given up. */
class Turns {

	static final int MOST_FAILURES = 5;

	/**
	 * Begun so often and never ended: an event that takes the process with it. Far above
	 * what restarts and a Redis in trouble bring about.
	 */
	static final int MOST_BEGINNINGS = 50;

	private static final Turn.Recall AS_BEFORE = new Turn.Recall.AsBefore();

	private final Dialogue dialogue;

	private final Commands commands;

	private final Mailboxes mailboxes;

	private final DeadLetters deadLetters;

	private final LoadingSign loadingSign;

	private final Maintenance maintenance;

	private final Clock clock;

	Turns(Dialogue dialogue, Commands commands, Mailboxes mailboxes, DeadLetters deadLetters, LoadingSign loadingSign,
			Maintenance maintenance, Clock clock) {
		this.dialogue = dialogue;
		this.commands = commands;
		this.mailboxes = mailboxes;
		this.deadLetters = deadLetters;
		this.loadingSign = loadingSign;
		this.maintenance = maintenance;
		this.clock = clock;
	}

	/**
	 * Takes an event off the mailbox and puts what it leads to in its place.
	 * @return what is now written down and waits to be done
	 */
	Committed advance(Lease lease, Taken taken, IncomingEvent event) {
		if (taken.begun() > MOST_BEGINNINGS) {
			return giveUp(lease, taken, event);
		}
		Step step = decide(taken, event, this.clock.instant());
		Committed committed = new Committed(this.commands.pending(event, step.commands()),
				replies(event, step.replies(), step.mustArrive()), step.forget());
		boolean counts = this.mailboxes.commit(lease, event.id(), taken.stored(), heardAt(event),
				step.forget() ? null : step.next(), step.recall(), committed);
		return counts ? committed : Committed.NOTHING;
	}

	private Step decide(Taken taken, IncomingEvent event, Instant now) {
		Optional<Step> mending = this.maintenance.isOn() ? MaintenancePolicy.decide(taken.session(), event, now)
				: Optional.empty();
		if (mending.isPresent()) {
			return mending.get();
		}
		try (LoadingSign.Watch _ = this.loadingSign.watch(event)) {
			return this.dialogue.advance(taken.session(), taken.memory(), event, now);
		}
	}

	/** Takes an event off the mailbox that cannot be answered, and says so. */
	Committed giveUp(Lease lease, Taken taken, IncomingEvent event) {
		keepDeadLetter(event.id(), event.content().getClass().getSimpleName(),
				"begun " + taken.begun() + " times without success", event.occurredAt());
		Committed apology = new Committed(List.of(),
				replies(event, List.of(StandardReply.APOLOGY.message(taken.session().language())), true));
		boolean counts = this.mailboxes.commit(lease, event.id(), taken.stored(), heardAt(event),
				taken.session().inNoFlow(), AS_BEFORE, apology);
		return counts ? apology : Committed.NOTHING;
	}

	void giveUpUnreadable(Lease lease, Taken taken) {
		EventId standIn = new EventId("unreadable-" + Integer.toHexString(taken.stored().hashCode()));
		keepDeadLetter(standIn, "unreadable", "not in a form that this version reads", this.clock.instant());
		this.mailboxes.commit(lease, standIn, taken.stored(), null, taken.session(), AS_BEFORE, Committed.NOTHING);
	}

	/** When somebody in the chat did something; news are the bot's own. */
	private static @Nullable Instant heardAt(IncomingEvent event) {
		return (event.content() instanceof EventContent.Told) ? null : event.occurredAt();
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
