/**
 * Plays LINE towards a bot: signed webhooks of many residents at a constant rate, with
 * everything written down. Knows the bot by its HTTP interface only.
 */
@NullMarked
package jp.wakuwaku.bot.load.traffic;

import org.jspecify.annotations.NullMarked;
