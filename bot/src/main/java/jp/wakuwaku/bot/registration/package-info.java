/**
 * Registering for what is on offer: seats, waiting lists, cancelling and moving. Knows
 * nothing of delivery.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "conversation", "line", "outbox", "platform", "platform :: due",
		"programs", "residents" })
package jp.wakuwaku.bot.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
