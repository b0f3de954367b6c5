/**
 * The pages on which staff see what the FAQ does not answer: questions to which nothing
 * was found, and questions that residents sent to staff. Shows masked texts only.
 */
@NullMarked
package jp.wakuwaku.bot.console.unanswered;

import org.jspecify.annotations.NullMarked;
