package jp.wakuwaku.knowledge.content;

import java.util.List;
import java.util.Optional;

import jp.wakuwaku.knowledge.FaqCategory;

/**
 * What one file holds.
 *
 * @param category the category with the line of its id, empty when that was wrong
 * @param entries the entries in the file's order
 */
record Shelf(Optional<Placed<FaqCategory>> category, List<Draft> entries) {
}
