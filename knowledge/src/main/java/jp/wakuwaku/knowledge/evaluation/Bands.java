package jp.wakuwaku.knowledge.evaluation;

import java.util.Collection;

import jp.wakuwaku.knowledge.FaqIndex;
import jp.wakuwaku.knowledge.SearchOutcome;

/**
 * How many queries got which outcome.
 *
 * @param answers queries with an answer
 * @param candidates queries with candidates to choose from
 * @param notFound queries for which nothing was found
 */
record Bands(int answers, int candidates, int notFound) {

	static Bands of(FaqIndex index, Collection<String> queries) {
		Bands bands = new Bands(0, 0, 0);
		for (String query : queries) {
			bands = bands.plus(index.search(query));
		}
		return bands;
	}

	/** A part of all the queries, from 0 to 1; 0 when there are none. */
	double share(int part) {
		int all = this.answers + this.candidates + this.notFound;
		return (all > 0) ? (double) part / all : 0;
	}

	private Bands plus(SearchOutcome outcome) {
		return switch (outcome) {
			case SearchOutcome.Answer _ -> new Bands(this.answers + 1, this.candidates, this.notFound);
			case SearchOutcome.Candidates _ -> new Bands(this.answers, this.candidates + 1, this.notFound);
			case SearchOutcome.NotFound _ -> new Bands(this.answers, this.candidates, this.notFound + 1);
		};
	}

}
