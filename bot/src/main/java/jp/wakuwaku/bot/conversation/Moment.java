package jp.wakuwaku.bot.conversation;

import java.time.Instant;

import jp.wakuwaku.bot.line.EventContent;
import jp.wakuwaku.bot.line.IncomingEvent;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;

/**
 * A chat at the time of an event.
 *
 * @param session where the dialogue stands
 * @param memory what was asked before, {@code null} when nothing is remembered
 * @param event what happens
 * @param now the present
 */
record Moment(Session session, @Nullable Memory memory, IncomingEvent event, Instant now) {

	/** Whether several people read along. */
	boolean group() {
		return !this.event.chat().isResident();
	}

	boolean isWithinFlow() {
		return this.session.flow() != null;
	}

	/** What the resident reads. */
	Language language() {
		return this.session.language();
	}

	Situation situationOf(Flow flow) {
		return new Situation(group(), this.session.stateFor(flow.name()), this.now, this.session.revision() + 1,
				language(), this.event.id(), message(), this.memory);
	}

	/** A text that LINE gave no id, which it always does, goes by its event's. */
	private String message() {
		String message = this.event.content().messageId();
		return (message.isEmpty() && this.event.content() instanceof EventContent.Text) ? this.event.id().value()
				: message;
	}

	Moment in(Session session) {
		return new Moment(session, this.memory, this.event, this.now);
	}

	/** The same chat, in no flow. */
	Moment leavingFlow() {
		return isWithinFlow() ? in(this.session.inNoFlow()) : this;
	}

}
