/**
 * Answers in chat from the knowledge module, by search and by browsing. Knows no session
 * and keeps no question.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "conversation", "line", "outbox" })
package jp.wakuwaku.bot.faq;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
