/**
 * What was sent, what came of it, and whether that is right. Pure functions over records:
 * no clock, no network.
 */
@NullMarked
package jp.wakuwaku.bot.load.history;

import org.jspecify.annotations.NullMarked;
