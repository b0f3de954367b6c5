package jp.wakuwaku.knowledge.content;

import java.util.List;
import java.util.Optional;

import jp.wakuwaku.knowledge.FaqEntry;

/**
 * An entry and where its parts stand, before it was compared with the others.
 *
 * @param entry the entry
 * @param id where its id stands
 * @param label where its label stands, empty when it was derived
 * @param wordings the question and the phrasings, each where it stands
 * @param related the ids of its related entries, each where it stands
 */
record Draft(FaqEntry entry, Placed<String> id, Optional<Placed<String>> label, List<Placed<String>> wordings,
		List<Placed<String>> related) {
}
