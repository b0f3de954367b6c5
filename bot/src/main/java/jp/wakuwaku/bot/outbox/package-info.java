/**
 * Messages waiting to go out: how they are kept, tried, tried again and given up. Knows
 * nothing of why they are sent.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "line", "platform", "platform :: due", "platform :: restore" })
package jp.wakuwaku.bot.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
