package jp.wakuwaku.knowledge.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** An evaluation as it is printed: values, counts and 95 % intervals. */
final class EvaluationText {

	private EvaluationText() {
	}

	static List<String> lines(Evaluation evaluation, int entries) {
		List<String> lines = new ArrayList<>();
		lines.add(line("nDCG@10", evaluation.ndcg()));
		lines.add(line("R@10", evaluation.recall()));
		lines.add(line("hit@1", evaluation.hit(1)));
		lines.add(line("hit@3", evaluation.hit(3)));
		lines.add(line("MRR", evaluation.reciprocalRank()));
		lines.add(line("right one shown", evaluation.shown()));
		lines.add(line("false answers", evaluation.falseAnswers()));
		lines.add(line("queries", String.format(Locale.ROOT, "%d of %d judged, %d entries", evaluation.judged().size(),
				evaluation.questions(), entries)));
		lines.add(line("p95", String.format(Locale.ROOT, "%.1f ms", evaluation.slow().toNanos() / 1e6)));
		lines.addAll(lines("", evaluation.bands()));
		return lines;
	}

	/** What of texts without an answer is answered all the same. */
	static List<String> offTopic(Evaluation evaluation, Bands bands, Collection<String> texts) {
		List<String> lines = new ArrayList<>(lines("off-topic ", bands));
		lines.add(line("off-topic at 75 %", evaluation.answeredOf(texts)));
		return lines;
	}

	private static List<String> lines(String prefix, Bands bands) {
		return List.of(line(prefix + "answered", bands.answered()), line(prefix + "candidates", bands.candidates()),
				line(prefix + "not found", bands.notFound()));
	}

	private static String line(String name, Object value) {
		return String.format(Locale.ROOT, "%-20s %s", name, value);
	}

}
