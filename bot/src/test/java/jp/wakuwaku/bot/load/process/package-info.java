/**
 * The processes of a run, started as an operator would start them, on loopback. Each is
 * ended by its own id, also when a test fails. Linux only: it reads {@code /proc} and
 * sends signals.
 */
@NullMarked
package jp.wakuwaku.bot.load.process;

import org.jspecify.annotations.NullMarked;
