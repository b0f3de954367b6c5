package jp.wakuwaku.bot.conversation;

import java.time.Instant;

import jp.wakuwaku.knowledge.Language;

/**
 * A chat at the time of an event.
 *
 * @param session where the dialogue stands
 * @param group whether several people read along
 * @param now the present
 */
record Moment(Session session, boolean group, Instant now) {

	boolean isWithinFlow() {
		return this.session.flow() != null;
	}

	/** What the resident reads. */
	Language language() {
		return this.session.language();
	}

	Situation situationOf(Flow flow) {
		return new Situation(this.group, this.session.stateFor(flow.name()), this.now, this.session.revision() + 1,
				language());
	}

	Moment in(Session session) {
		return new Moment(session, this.group, this.now);
	}

	/** The same chat, in no flow. */
	Moment leavingFlow() {
		return isWithinFlow() ? in(this.session.inNoFlow()) : this;
	}

}
