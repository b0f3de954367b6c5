/**
 * Who has which seat of a session, and who waits for one: each change in one script, and
 * written into the session's journal. Knows people and sessions by opaque ids only, and
 * says nothing to anybody.
 */
@NullMarked
@NamedInterface("seats")
package jp.wakuwaku.bot.registration.seats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
