/**
 * What staff do with the same seats: for people who phone or come along, with whole
 * sessions and days, and after a session. Every call names who does it and may be
 * repeated under the same key. Knows no screens.
 */
@NullMarked
@NamedInterface("desk")
package jp.wakuwaku.bot.registration.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
