/**
 * What is due when: kept in Redis, woken by Quartz, done by handlers, and not while the
 * clock cannot be trusted. Knows nothing of what it wakes.
 */
@NullMarked
@NamedInterface("due")
package jp.wakuwaku.bot.platform.due;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
