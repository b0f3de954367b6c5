package jp.wakuwaku.knowledge;

/**
 * What hits come to.
 *
 * @param outcome what the resident gets
 * @param reason why
 */
record Verdict(SearchOutcome outcome, Explanation.Reason reason) {
}
