package jp.wakuwaku.knowledge;

/**
 * How well an entry fits a query, and why.
 *
 * @param total what entries are ranked by
 * @param wording which of the entry's {@linkplain Wordings#of wordings} fits best, from 0
 * @param question BM25 of all its wordings
 * @param answer BM25 of the answer, as it counts
 * @param coverage how much of the query the entry speaks of, from 0 to 1
 * @param fit how much of that wording the query speaks of, from 0 to 1
 * @param elsewhere whether the query names a place that few entries have and this one
 * does not, for which it counts less
 */
public record Score(double total, int wording, double question, double answer, double coverage, double fit,
		boolean elsewhere) {
}
