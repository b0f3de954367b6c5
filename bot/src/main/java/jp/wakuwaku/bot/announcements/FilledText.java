package jp.wakuwaku.bot.announcements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jp.wakuwaku.knowledge.Language;

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
			problems.add(AnnouncementWords.PROBLEM_BRACES.in(Language.JA, "known", known()));
		}
		return new FilledText(filled, problems);
	}

	private static String value(MatchResult place, Map<Placeholder, String> values, List<String> problems) {
		String value = Placeholder.of(place.group(1)).map(values::get).orElse(null);
		if (value == null) {
			AnnouncementWords problem = Placeholder.of(place.group(1)).isPresent() ? AnnouncementWords.PROBLEM_NO_VALUE
					: AnnouncementWords.PROBLEM_UNKNOWN_NAME;
			problems.add(problem.in(Language.JA, "name", place.group(1), "known", known()));
			return "";
		}
		return Matcher.quoteReplacement(value);
	}

	private static String known() {
		return Arrays.stream(Placeholder.values())
			.map(Placeholder::code)
			.collect(Collectors.joining(AnnouncementWords.LIST_SEPARATOR.in(Language.JA)));
	}

}
