/**
 * The screens on which consultations are set up: advisers, their hours, places, closed
 * days, and the slots that come of it. Knows who has a slot by its receipt only.
 */
@NullMarked
package jp.wakuwaku.bot.console.consultations;

import org.jspecify.annotations.NullMarked;
