/** The pages on which announcements are written, approved, sent and looked back on. */
@NullMarked
package jp.wakuwaku.bot.console.announcements;

import org.jspecify.annotations.NullMarked;
