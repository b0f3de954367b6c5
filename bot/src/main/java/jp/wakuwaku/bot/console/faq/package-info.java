/**
 * The pages on which staff keep the FAQ: search, edit, publish, go back, try. What they
 * do, the feature does.
 */
@NullMarked
package jp.wakuwaku.bot.console.faq;

import org.jspecify.annotations.NullMarked;
