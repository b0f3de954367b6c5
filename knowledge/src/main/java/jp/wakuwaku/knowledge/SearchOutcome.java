package jp.wakuwaku.knowledge;

import java.util.List;

/**
 * What a search comes to. A search that breaks throws instead: "no answer" and "search
 * broke" are different things to a resident.
 */
public sealed interface SearchOutcome {

	/**
	 * One entry stands out.
	 *
	 * @param best the entry to show
	 * @param others what else may be meant, best first, may be empty
	 */
	record Answer(Hit best, List<Hit> others) implements SearchOutcome {

		public Answer {
			others = List.copyOf(others);
		}

	}

	/**
	 * Some entries may be meant; the resident chooses.
	 *
	 * @param hits one to three entries, best first
	 */
	record Candidates(List<Hit> hits) implements SearchOutcome {

		public Candidates {
			hits = List.copyOf(hits);
			if (hits.isEmpty() || hits.size() > 3) {
				throw new IllegalArgumentException("hits: " + hits.size() + " (expected: 1 to 3)");
			}
		}

	}

	/** Nothing in the content answers this. */
	record NotFound() implements SearchOutcome {
	}

}
