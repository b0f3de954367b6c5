/**
 * Keeps the content and its versions in Redis and has every instance follow what is
 * published. Knows nothing of the chat.
 */
@NullMarked
package jp.wakuwaku.bot.faq.content;

import org.jspecify.annotations.NullMarked;
