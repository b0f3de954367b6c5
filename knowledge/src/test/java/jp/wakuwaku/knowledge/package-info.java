/** Tests of the public face: what residents type, and what they get. */
@NullMarked
package jp.wakuwaku.knowledge;

import org.jspecify.annotations.NullMarked;
