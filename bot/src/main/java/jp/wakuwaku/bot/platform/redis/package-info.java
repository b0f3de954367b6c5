/**
 * Redis, embedded or given: the process, the connections, whether it takes writes. Knows
 * no key of any feature.
 */
@NullMarked
package jp.wakuwaku.bot.platform.redis;

import org.jspecify.annotations.NullMarked;
