package jp.wakuwaku.bot.announcements;

import java.time.Instant;
import java.util.List;

import jp.wakuwaku.bot.line.OutgoingMessage;
import org.jspecify.annotations.Nullable;

/**
 * One sending of an announcement.
 *
 * @param version of this record's form; readers of version n read n-1
 * @param id names it
 * @param plannedAt when it was to begin, quiet hours not regarded
 * @param at when it began, or when it was found that it does not
 * @param state how far it has come
 * @param draft what was approved, placeholders filled in
 * @param messages as they are sent, empty when nothing is
 * @param problem why nothing is sent, {@code null} when something is
 */
public record Occurrence(int version, OccurrenceId id, Instant plannedAt, Instant at, State state,
		AnnouncementDraft draft, List<OutgoingMessage> messages, @Nullable String problem) {

	private static final int VERSION = 1;

	public Occurrence {
		messages = List.copyOf(messages);
	}

	static Occurrence begun(OccurrenceId id, Instant plannedAt, Instant at, AnnouncementDraft draft,
			List<OutgoingMessage> messages) {
		return new Occurrence(VERSION, id, plannedAt, at, State.FREEZING, draft, messages, null);
	}

	static Occurrence ofNothing(OccurrenceId id, Instant plannedAt, Instant at, State state, AnnouncementDraft draft,
			String problem) {
		return new Occurrence(VERSION, id, plannedAt, at, state, draft, List.of(), problem);
	}

	Occurrence in(State state) {
		return new Occurrence(VERSION, this.id, this.plannedAt, this.at, state, this.draft, this.messages,
				this.problem);
	}

	/** How far a sending has come. */
	public enum State {

		/** It is being written down who gets it. */
		FREEZING,
		/** It goes out. */
		SENDING,
		/** All of it has gone out. */
		SENT,
		/** Staff ended it before all of it had gone out. */
		STOPPED,
		/** The bot was down at its time. */
		MISSED,
		/** It could not be sent as it was. */
		BLOCKED

	}

}
