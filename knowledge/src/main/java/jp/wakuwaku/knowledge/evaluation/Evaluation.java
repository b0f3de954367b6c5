package jp.wakuwaku.knowledge.evaluation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import jp.wakuwaku.knowledge.FaqIndex;
import jp.wakuwaku.knowledge.Hit;
import jp.wakuwaku.knowledge.SearchOutcome;

/** What an index finds for judged questions. Every metric is over the judged ones. */
final class Evaluation {

	private static final int DEPTH = 100;

	/** So many of the questions must be answered when talk is compared with them. */
	private static final double SHARE_ANSWERED = 0.75;

	private final FaqIndex index;

	private final Judgements judgements;

	private final Map<String, Found> found = new LinkedHashMap<>();

	Evaluation(FaqIndex index, Judgements judgements) {
		this.index = index;
		this.judgements = judgements;
		judgements.queries().forEach((query, text) -> {
			long start = System.nanoTime();
			List<Hit> hits = index.rank(text, DEPTH);
			this.found.put(query, new Found(hits, Duration.ofNanos(System.nanoTime() - start), index.search(text)));
		});
	}

	Estimate ndcg() {
		return mean((query) -> Metrics.ndcg(ranking(query), this.judgements.of(query), 10));
	}

	Estimate recall() {
		return mean((query) -> Metrics.recall(ranking(query), this.judgements.of(query), 10));
	}

	/** The questions of which one of the first so many hits answers. */
	Estimate hit(int depth) {
		return share((query) -> Metrics.isHit(ranking(query), this.judgements.of(query), depth));
	}

	Estimate reciprocalRank() {
		return mean((query) -> Metrics.reciprocalRank(ranking(query), this.judgements.of(query)));
	}

	/** The questions that get an entry that answers, as the answer or to choose. */
	Estimate shown() {
		return share((query) -> Metrics.isHit(shown(outcome(query)), this.judgements.of(query), DEPTH));
	}

	/** The questions that get an answer, and a wrong one. */
	Estimate falseAnswers() {
		return share((query) -> outcome(query) instanceof SearchOutcome.Answer answer
				&& !Metrics.isHit(shown(answer), this.judgements.of(query), 1));
	}

	/** The outcomes of all questions, judged or not. */
	Bands bands() {
		return Bands.of(this.found.values().stream().map(Found::outcome).toList());
	}

	/**
	 * The texts that a threshold on scores would answer which answers three quarters of
	 * the judged questions.
	 * @param texts what should not be answered
	 */
	Estimate answeredOf(Collection<String> texts) {
		List<Double> scores = judged().stream().map((query) -> best(hits(query))).toList();
		return Metrics.reached(texts.stream().map((text) -> best(this.index.rank(text, 1))).toList(), scores,
				SHARE_ANSWERED);
	}

	List<String> judged() {
		return this.found.keySet().stream().filter((query) -> !this.judgements.of(query).isEmpty()).toList();
	}

	/** How many questions there are, judged or not. */
	int questions() {
		return this.found.size();
	}

	/** The time under which 95 of 100 searches stay. */
	Duration slow() {
		return this.found.values()
			.stream()
			.map(Found::time)
			.sorted()
			.skip(this.found.size() * 95L / 100)
			.findFirst()
			.orElse(Duration.ZERO);
	}

	/** The hits in TREC's form, {@code query Q0 entry rank score tag} on each line. */
	List<String> run() {
		List<String> lines = new ArrayList<>();
		for (String query : this.found.keySet()) {
			List<Hit> hits = hits(query);
			for (int i = 0; i < hits.size(); i++) {
				lines.add(String.format(Locale.ROOT, "%s Q0 %s %d %.6f wakuwaku", query, hits.get(i).entry().id(),
						i + 1, hits.get(i).score()));
			}
		}
		return lines;
	}

	private List<Hit> hits(String query) {
		return found(query).hits();
	}

	private SearchOutcome outcome(String query) {
		return found(query).outcome();
	}

	private Found found(String query) {
		return this.found.getOrDefault(query, Found.NOTHING);
	}

	private List<String> ranking(String query) {
		return ids(hits(query));
	}

	private Estimate mean(ToDoubleFunction<String> metric) {
		return Estimate.mean(judged().stream().mapToDouble(metric).toArray());
	}

	private Estimate share(Predicate<String> metric) {
		return Estimate.share(judged().stream().filter(metric).count(), judged().size());
	}

	private static List<String> shown(SearchOutcome outcome) {
		return switch (outcome) {
			case SearchOutcome.Answer answer -> ids(List.of(answer.best()));
			case SearchOutcome.Candidates candidates -> ids(candidates.hits());
			case SearchOutcome.NotFound _ -> List.of();
		};
	}

	private static List<String> ids(List<Hit> hits) {
		return hits.stream().map((hit) -> hit.entry().id().value()).toList();
	}

	private static double best(List<Hit> hits) {
		return hits.isEmpty() ? 0 : hits.getFirst().score();
	}

	/**
	 * What is found for a question.
	 *
	 * @param hits the ranking, best first
	 * @param time how long it took
	 * @param outcome what a resident gets
	 */
	private record Found(List<Hit> hits, Duration time, SearchOutcome outcome) {

		private static final Found NOTHING = new Found(List.of(), Duration.ZERO, new SearchOutcome.NotFound());

	}

}
