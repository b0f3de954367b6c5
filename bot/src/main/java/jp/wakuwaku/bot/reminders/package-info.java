/**
 * Reminds those who are booked, and tells them of another time or place. Knows when, and
 * nothing of how a message gets there.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "conversation", "line", "outbox", "platform", "platform :: due", "programs",
		"registration", "registration :: seats", "residents" })
package jp.wakuwaku.bot.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
