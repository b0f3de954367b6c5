package jp.wakuwaku.knowledge.evaluation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import jp.wakuwaku.knowledge.FaqIndex;
import jp.wakuwaku.knowledge.Hit;

/** What an index finds for judged questions. */
final class Evaluation {

	private static final int DEPTH = 100;

	private final Judgements judgements;

	private final Map<String, List<Hit>> hits = new LinkedHashMap<>();

	private final List<Duration> times = new ArrayList<>();

	Evaluation(FaqIndex index, Judgements judgements) {
		this.judgements = judgements;
		judgements.queries().forEach((id, text) -> {
			long start = System.nanoTime();
			this.hits.put(id, index.rank(text, DEPTH));
			this.times.add(Duration.ofNanos(System.nanoTime() - start));
		});
	}

	/** The metrics by name, each the mean over the judged questions. */
	Map<String, Double> metrics() {
		Map<String, Double> metrics = new LinkedHashMap<>();
		metrics.put("nDCG@10", mean((query) -> Metrics.ndcg(ranking(query), this.judgements.of(query), 10)));
		metrics.put("R@10", mean((query) -> Metrics.recall(ranking(query), this.judgements.of(query), 10)));
		metrics.put("hit@1", mean((query) -> Metrics.hit(ranking(query), this.judgements.of(query), 1)));
		metrics.put("hit@3", mean((query) -> Metrics.hit(ranking(query), this.judgements.of(query), 3)));
		metrics.put("MRR", mean((query) -> Metrics.reciprocalRank(ranking(query), this.judgements.of(query))));
		return metrics;
	}

	List<String> judged() {
		return this.hits.keySet().stream().filter((query) -> !this.judgements.of(query).isEmpty()).toList();
	}

	/** The time under which 95 of 100 searches stay. */
	Duration slow() {
		return this.times.stream().sorted().skip(this.times.size() * 95L / 100).findFirst().orElse(Duration.ZERO);
	}

	/** The hits in TREC's form, {@code query Q0 entry rank score tag} on each line. */
	List<String> run() {
		List<String> lines = new ArrayList<>();
		this.hits.forEach((query, ranked) -> {
			for (int i = 0; i < ranked.size(); i++) {
				Hit hit = ranked.get(i);
				lines.add(String.format(Locale.ROOT, "%s Q0 %s %d %.6f wakuwaku", query, hit.entry().id(), i + 1,
						hit.score()));
			}
		});
		return lines;
	}

	private List<String> ranking(String query) {
		return this.hits.getOrDefault(query, List.of()).stream().map((hit) -> hit.entry().id().value()).toList();
	}

	private double mean(ToDoubleFunction<String> metric) {
		return judged().stream().mapToDouble(metric).average().orElse(0);
	}

}
