/**
 * The page on which residents see what is kept of them, and correct or take back what is
 * filled in at the next registration. Knows nothing of seats and of the chat.
 */
@NullMarked
package jp.wakuwaku.bot.registration.me;

import org.jspecify.annotations.NullMarked;
