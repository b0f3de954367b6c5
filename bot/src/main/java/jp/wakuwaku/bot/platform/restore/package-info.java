/**
 * That what is in Redis came back from a backup: what was done between the two must not
 * be done again. Knows nothing of what it is asked about.
 */
@NullMarked
@NamedInterface("restore")
package jp.wakuwaku.bot.platform.restore;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
