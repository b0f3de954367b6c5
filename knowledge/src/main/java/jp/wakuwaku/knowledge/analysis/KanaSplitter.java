package jp.wakuwaku.knowledge.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import jp.wakuwaku.knowledge.analysis.Readings.Sense;

/**
 * Takes kana apart into the words that are most probable: a hidden Markov model of the
 * kinds of words, and Viterbi's search.
 */
final class KanaSplitter {

	/** As improbable as a word that is one of 8,000 of its kind. */
	private static final double COST_OF_UNKNOWN_CHARACTER = 9;

	private final Map<String, List<Sense>> senses;

	private final Grammar grammar;

	private final int longest;

	KanaSplitter(Map<String, List<Sense>> senses, Grammar grammar) {
		this.senses = senses;
		this.grammar = grammar;
		this.longest = senses.keySet().stream().mapToInt(String::length).max().orElse(0);
	}

	/** The words in their order; what is unknown stays in one piece. */
	List<KanaWord> split(String kana) {
		Deque<KanaWord> words = new ArrayDeque<>();
		for (Step step = cheapest(kana); step.before != null; step = step.before) {
			String part = kana.substring(step.before.end, step.end);
			KanaWord next = words.peekFirst();
			if (step.meant.isEmpty() && next != null && next.meant().isEmpty()) {
				words.removeFirst();
				words.addFirst(new KanaWord(part + next.kana(), List.of()));
			}
			else {
				words.addFirst(new KanaWord(part, step.meant));
			}
		}
		return List.copyOf(words);
	}

	/** The last step of the cheapest way through the kana. */
	private Step cheapest(String kana) {
		List<List<Step>> ends = new ArrayList<>();
		ends.add(List.of(new Step(0, this.grammar.numberOf(Tag.START), 0, List.of(), null)));
		for (int end = 1; end <= kana.length(); end++) {
			Map<Integer, Step> best = new HashMap<>();
			for (Step before : ends.get(end - 1)) {
				step(before, COST_OF_UNKNOWN_CHARACTER, Grammar.UNKNOWN, List.of(), end, best);
			}
			for (int start = Math.max(0, end - this.longest); start < end; start++) {
				for (Sense sense : this.senses.getOrDefault(kana.substring(start, end), List.of())) {
					for (Step before : ends.get(start)) {
						double cost = sense.cost() + this.grammar.costAfter(before.tag, sense.tag());
						step(before, cost, sense.tag(), sense.tokens(), end, best);
					}
				}
			}
			ends.add(List.copyOf(best.values()));
		}
		List<Step> last = ends.getLast();
		return last.stream().reduce(last.getFirst(), Step::cheaper);
	}

	private static void step(Step before, double cost, int tag, List<Token> meant, int end, Map<Integer, Step> best) {
		Step known = best.get(tag);
		if (known == null || before.cost + cost < known.cost) {
			best.put(tag, new Step(before.cost + cost, tag, end, meant, before));
		}
	}

	/**
	 * A word on a way through the kana.
	 *
	 * @param cost what the way costs so far
	 * @param tag the word's kind
	 * @param end where it ends
	 * @param meant the words it may be
	 * @param before the word before, null at the start
	 */
	private record Step(double cost, int tag, int end, List<Token> meant, @Nullable Step before) {

		static Step cheaper(Step one, Step other) {
			return (other.cost < one.cost) ? other : one;
		}

	}

}
