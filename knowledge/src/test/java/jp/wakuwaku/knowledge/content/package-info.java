/** Tests of reading FAQ files: a file in, the content or every error out. */
@NullMarked
package jp.wakuwaku.knowledge.content;

import org.jspecify.annotations.NullMarked;
