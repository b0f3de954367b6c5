/**
 * The screens on which programs are written: what residents read, and when it takes
 * place. Knows no registration but by numbers.
 */
@NullMarked
package jp.wakuwaku.bot.console.programs;

import org.jspecify.annotations.NullMarked;
