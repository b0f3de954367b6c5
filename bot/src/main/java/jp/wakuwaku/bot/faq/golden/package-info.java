/**
 * Questions whose right answer staff have decided, by which a change of the content is
 * judged before it is published. Kept beside the versions: what is right does not change
 * with them.
 */
@NullMarked
@NamedInterface("golden")
package jp.wakuwaku.bot.faq.golden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
