/**
 * Keeps the programs in Redis and has every instance follow them. Knows nothing of who
 * registered.
 */
@NullMarked
package jp.wakuwaku.bot.programs.content;

import org.jspecify.annotations.NullMarked;
