package jp.wakuwaku.bot.reminders;

import java.time.Instant;

import jp.wakuwaku.bot.programs.ReminderRule;
import org.jspecify.annotations.Nullable;

/**
 * A reminder that would come at another time.
 *
 * @param program whose
 * @param startsAt when it begins of what is reminded
 * @param rule by which rule
 * @param before when it comes now, {@code null} when another one says the same
 * @param after when it would, {@code null} when another one says the same
 */
public record ShiftedReminder(String program, Instant startsAt, ReminderRule rule, @Nullable Instant before,
		@Nullable Instant after) {
}
