/**
 * The questionnaire after a session, and what it tells: how many now want to start a
 * business. Keeps answers as counts only, apart from whoever gave them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "conversation", "line", "outbox", "platform", "platform :: due", "programs",
		"registration", "registration :: desk", "registration :: seats", "residents" })
package jp.wakuwaku.bot.surveys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
