/**
 * The calendar of all that is planned: each group of screens says what it has on which
 * day. Knows none of them.
 */
@NullMarked
package jp.wakuwaku.bot.console.calendar;

import org.jspecify.annotations.NullMarked;
