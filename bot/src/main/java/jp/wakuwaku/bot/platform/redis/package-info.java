/**
 * Redis, embedded or given: the process, the connections, whether it takes writes. Knows
 * no key of any feature.
 */
@NullMarked
@NamedInterface("redis")
package jp.wakuwaku.bot.platform.redis;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
