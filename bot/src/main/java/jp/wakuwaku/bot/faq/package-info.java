/**
 * Answers in chat from the knowledge module, by search and by browsing, and goes on from
 * an answer that was not it. Knows no session.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "conversation", "line", "outbox", "platform", "platform :: due" })
package jp.wakuwaku.bot.faq;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
