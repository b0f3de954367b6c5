/** Measures what a search, a build and an index cost with very many entries. */
@NullMarked
package jp.wakuwaku.knowledge.benchmark;

import org.jspecify.annotations.NullMarked;
