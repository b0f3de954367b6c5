/** Residents of a run who read what the bot says and act on it, as on their phones. */
@NullMarked
package jp.wakuwaku.bot.load.residents;

import org.jspecify.annotations.NullMarked;
