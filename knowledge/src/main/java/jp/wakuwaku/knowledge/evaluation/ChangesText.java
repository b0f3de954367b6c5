package jp.wakuwaku.knowledge.evaluation;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.Changes;
import jp.wakuwaku.knowledge.Changes.Change;
import jp.wakuwaku.knowledge.Changes.Effect;
import jp.wakuwaku.knowledge.Changes.Kind;

/** What would change, as staff read it in a terminal. */
final class ChangesText {

	private ChangesText() {
	}

	/** A line for each question that changes, and how many there are of which kind. */
	static List<String> lines(Changes changes) {
		Stream<String> each = changes.of()
			.stream()
			.filter((change) -> change.kind() != Kind.SAME)
			.map(ChangesText::line);
		Stream<String> counts = Stream.of(
				"質問 " + changes.of().size() + "件: " + counts(Kind.values(), Kind::label, changes::count),
				"よしあし: " + counts(Effect.values(), Effect::label, changes::count));
		return Stream.concat(each, counts).toList();
	}

	private static String line(Change change) {
		return change.kind().label() + "、" + change.effect().label() + ": " + change.question().text() + "  "
				+ ExplanationText.outcome(change.before()) + " -> " + ExplanationText.outcome(change.after());
	}

	private static <T> String counts(T[] values, Function<T, String> label, ToLongFunction<T> count) {
		return String.join("、",
				Stream.of(values).map((value) -> label.apply(value) + " " + count.applyAsLong(value)).toList());
	}

}
