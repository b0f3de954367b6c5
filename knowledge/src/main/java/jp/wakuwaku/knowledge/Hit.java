package jp.wakuwaku.knowledge;

/**
 * An entry found for a query.
 *
 * @param entry what was found
 * @param score how well it fits; comparable within one query only, greater is better
 */
public record Hit(FaqEntry entry, double score) {
}
