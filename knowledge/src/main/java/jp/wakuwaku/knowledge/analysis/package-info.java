/**
 * How Japanese text becomes what the index compares: tokens, readings, synonyms. Knows
 * words only, no FAQ entries.
 */
@NullMarked
package jp.wakuwaku.knowledge.analysis;

import org.jspecify.annotations.NullMarked;
