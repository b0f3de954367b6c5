/** The pages on which is read who did, saw and took along what. */
@NullMarked
package jp.wakuwaku.bot.console.audit;

import org.jspecify.annotations.NullMarked;
