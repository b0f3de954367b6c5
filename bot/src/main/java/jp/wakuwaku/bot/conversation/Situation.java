package jp.wakuwaku.bot.conversation;

import java.time.Instant;

import jp.wakuwaku.bot.line.EventId;
import jp.wakuwaku.knowledge.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a flow knows when it decides.
 *
 * @param group whether several people read along, so that nobody is registered and
 * nothing personal is said
 * @param state what this flow left in the session, {@code null} when the dialogue is not
 * in this flow
 * @param now the present
 * @param nextRevision the revision in which the buttons of this turn are good, for
 * {@link Choice#boundTo}; only a turn that moves the dialogue gets there
 * @param language what the resident reads
 * @param event names what the resident did, the same at every repetition of the turn
 * @param message LINE's id of the message in which the resident did it, empty for a tap
 * @param memory what was asked before, {@code null} when nothing is remembered
 */
public record Situation(boolean group, @Nullable String state, Instant now, long nextRevision, Language language,
		EventId event, String message, @Nullable Memory memory) {
}
