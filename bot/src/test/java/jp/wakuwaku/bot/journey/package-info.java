/**
 * Residents' journeys through the whole bot: from the emulator over HTTP to the bot and
 * back. Knows nothing of how the bot works inside.
 */
@NullMarked
package jp.wakuwaku.bot.journey;

import org.jspecify.annotations.NullMarked;
