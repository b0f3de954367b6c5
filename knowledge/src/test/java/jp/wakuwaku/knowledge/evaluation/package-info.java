/** Tests of the metrics and of the command line. */
@NullMarked
package jp.wakuwaku.knowledge.evaluation;

import org.jspecify.annotations.NullMarked;
