/**
 * Measures the search and offers it on the command line ({@code faq.jar}). The bot does
 * not carry what this package needs.
 */
@NullMarked
package jp.wakuwaku.knowledge.evaluation;

import org.jspecify.annotations.NullMarked;
