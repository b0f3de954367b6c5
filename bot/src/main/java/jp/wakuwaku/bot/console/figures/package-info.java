/**
 * What the city counts: questions, sessions and the questionnaire, by week, month and
 * fiscal year, as tables, pictures, files and on paper. Shows nobody's personal details.
 */
@NullMarked
package jp.wakuwaku.bot.console.figures;

import org.jspecify.annotations.NullMarked;
