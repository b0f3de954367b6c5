/**
 * The screens on which the form of a program is put together of fields: a draft that
 * nobody sees, its preview, and its publication. Knows no answers.
 */
@NullMarked
package jp.wakuwaku.bot.console.forms;

import org.jspecify.annotations.NullMarked;
