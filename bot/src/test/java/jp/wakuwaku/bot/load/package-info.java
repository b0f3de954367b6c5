/**
 * Measures the packaged bot, and ends its processes at bad moments to see that no event
 * is lost and none is answered twice.
 */
@NullMarked
package jp.wakuwaku.bot.load;

import org.jspecify.annotations.NullMarked;
