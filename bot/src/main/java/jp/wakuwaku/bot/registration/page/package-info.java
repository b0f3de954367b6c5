/**
 * The page on which residents enter who they are, so that it does not rest on LINE. Knows
 * what is asked and where the answers are kept, not what is registered for with them.
 */
@NullMarked
package jp.wakuwaku.bot.registration.page;

import org.jspecify.annotations.NullMarked;
