/**
 * How the bot is: what needs somebody and what they can do, what is held back, the clock
 * and LINE. Decides nothing by itself.
 */
@NullMarked
package jp.wakuwaku.bot.console.settings;

import org.jspecify.annotations.NullMarked;
