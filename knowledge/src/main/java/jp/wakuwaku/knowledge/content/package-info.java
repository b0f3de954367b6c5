/**
 * Reads, checks, compares and writes FAQ files. An error names the file, the line, what
 * was wrong and what was expected; either everything is read or nothing. Knows nothing of
 * search.
 */
@NullMarked
package jp.wakuwaku.knowledge.content;

import org.jspecify.annotations.NullMarked;
