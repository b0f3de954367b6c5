package jp.wakuwaku.bot.programs;

import org.jspecify.annotations.Nullable;

/**
 * A form that staff are working on.
 *
 * @param revision what the next change has to name
 * @param form as they have it; {@code null} while nobody works on one
 * @param base tells the published form that it was begun with from others; empty while
 * nobody works on one
 */
public record FormDraft(long revision, @Nullable Form form, String base) {
}
