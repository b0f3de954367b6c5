/**
 * One turn per event: the mailbox, the session, the flows that features contribute and
 * the words that interrupt them. Knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "line", "outbox", "platform" })
package jp.wakuwaku.bot.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
