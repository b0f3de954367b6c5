/**
 * The screens on which sessions are run: who is registered, who waits, who came. Names
 * show only to those who run sessions, and that they were shown is noted.
 */
@NullMarked
package jp.wakuwaku.bot.console.registrations;

import org.jspecify.annotations.NullMarked;
