package jp.wakuwaku.bot.conversation;

import java.time.Instant;

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
 */
public record Situation(boolean group, @Nullable String state, Instant now, long nextRevision, Language language) {
}
