/** Tests of the analysis: literal text in, tokens out. */
@NullMarked
package jp.wakuwaku.knowledge.analysis;

import org.jspecify.annotations.NullMarked;
