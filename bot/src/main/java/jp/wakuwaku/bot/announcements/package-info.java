/**
 * Messages that staff write to many: who wants which, draft, approval by a second person,
 * time, sending and results. Knows nobody's name.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "conversation", "line", "outbox", "platform", "platform :: due",
		"programs", "residents", "registration", "registration :: seats", "registration :: desk" })
package jp.wakuwaku.bot.announcements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
