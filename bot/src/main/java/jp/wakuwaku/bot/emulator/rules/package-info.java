/**
 * What LINE accepts in a request body, as pure checks over JSON. Knows no HTTP and no
 * state: whether a token is still good is not decided here.
 */
@NullMarked
package jp.wakuwaku.bot.emulator.rules;

import org.jspecify.annotations.NullMarked;
