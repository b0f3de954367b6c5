/**
 * What the bot knows: FAQ entries and the index that finds them. Knows no Spring, no LINE
 * and no Redis.
 */
@NullMarked
package jp.wakuwaku.knowledge;

import org.jspecify.annotations.NullMarked;
