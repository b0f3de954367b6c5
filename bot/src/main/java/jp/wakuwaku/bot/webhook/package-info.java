/**
 * LINE's webhook: checks the signature, reads the events and puts them into the
 * residents' mailboxes before it answers 200. Knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "line", "conversation", "platform" })
package jp.wakuwaku.bot.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
