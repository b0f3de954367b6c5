package jp.wakuwaku.bot.announcements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with its placeholders filled in.
 *
 * @param text what is said
 * @param problems what could not be filled in, empty when all is well
 */
record FilledText(String text, List<String> problems) {

	private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*\\}\\}");

	FilledText {
		problems = List.copyOf(problems);
	}

	static FilledText of(String text, Map<Placeholder, String> values) {
		List<String> problems = new ArrayList<>();
		String filled = PLACE.matcher(text).replaceAll((place) -> value(place, values, problems));
		if (filled.contains("{{") || filled.contains("}}")) {
			problems.add("{{: without its other half (expected: {{ and }} around one of " + known() + ")");
		}
		return new FilledText(filled, problems);
	}

	private static String value(MatchResult place, Map<Placeholder, String> values, List<String> problems) {
		String value = Placeholder.of(place.group(1)).map(values::get).orElse(null);
		if (value == null) {
			boolean isKnown = Placeholder.of(place.group(1)).isPresent();
			problems.add("{{" + place.group(1) + "}}: "
					+ (isKnown ? "nothing known (expected: a program and a session to come)"
							: "unknown (expected: one of " + known() + ")"));
			return "";
		}
		return Matcher.quoteReplacement(value);
	}

	private static String known() {
		return Arrays.stream(Placeholder.values()).map(Placeholder::code).collect(Collectors.joining(", "));
	}

}
