package jp.wakuwaku.bot.programs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what was chosen from options, by tapping, by ticking or by typing a label. */
final class OptionReading {

	private static final int MOST = 12;

	private OptionReading() {
	}

	/** A former option may have the label of one that can be chosen, but not its id. */
	static List<Option> checked(List<Option> options, List<Option> former) {
		Require.distinct("options", Stream.concat(options.stream(), former.stream()).map(Option::id).toList());
		if (options.size() < 2 || options.size() > MOST) {
			throw new IllegalArgumentException("options: " + options.size() + " (expected: 2 to " + MOST + ")");
		}
		for (Option option : options) {
			long meant = options.stream()
				.filter((other) -> other.isMeantBy(option.id()) || other.isMeantBy(Typed.folded(option.label())))
				.count();
			if (meant > 1) {
				throw new IllegalArgumentException(
						"option: '" + option.id() + "' can be taken for another (expected: each id and label once)");
			}
		}
		return List.copyOf(options);
	}

	static FieldAnswer one(String raw, List<Option> options) {
		String typed = Typed.folded(raw);
		return options.stream()
			.filter((option) -> option.isMeantBy(typed))
			.findFirst()
			.<FieldAnswer>map((option) -> new FieldAnswer.Accepted(option.id()))
			.orElseGet(() -> refused(options));
	}

	static FieldAnswer several(String raw, List<Option> options) {
		List<String> pieces = Arrays.stream(raw.split("[,，、\\v]", -1))
			.map(Typed::folded)
			.filter((piece) -> !piece.isEmpty())
			.toList();
		boolean areKnown = pieces.stream()
			.allMatch((piece) -> options.stream().anyMatch((option) -> option.isMeantBy(piece)));
		if (pieces.isEmpty() || !areKnown) {
			return refused(options);
		}
		return new FieldAnswer.Accepted(options.stream()
			.filter((option) -> pieces.stream().anyMatch(option::isMeantBy))
			.map(Option::id)
			.collect(Collectors.joining(",")));
	}

	static String missing(String label) {
		return "「" + label + "」をえらんでください。";
	}

	/** An option that nobody knows of any more is shown by its id. */
	static String show(String value, List<Option> options, List<Option> former) {
		return Arrays.stream(value.split(",", -1))
			.map((id) -> Stream.concat(options.stream(), former.stream())
				.filter((option) -> option.id().equals(id))
				.findFirst()
				.map(Option::label)
				.orElse(id))
			.collect(Collectors.joining("、"));
	}

	private static FieldAnswer refused(List<Option> options) {
		return new FieldAnswer.Refused(
				options.stream().map(Option::label).collect(Collectors.joining("」「", "「", "」")) + "からえらんでください。");
	}

}
