/**
 * What every page of the console has: its frame, its navigation, and the parts that it is
 * put together of. Knows no feature.
 */
@NullMarked
package jp.wakuwaku.bot.console.layout;

import org.jspecify.annotations.NullMarked;
