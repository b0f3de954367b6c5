package jp.wakuwaku.bot.surveys;

import java.util.List;
import java.util.Map;

/**
 * What was counted in one questionnaire. Never leaves this module: small counts are among
 * it.
 *
 * @param status how far it is
 * @param asked how many were asked
 * @param answered how many answered
 * @param counts by {@link #field}
 */
record Tally(SurveyStatus status, int asked, int answered, Map<String, Integer> counts) {

	Tally {
		counts = Map.copyOf(counts);
	}

	static String field(Question question, String option) {
		return question.id() + "/" + option;
	}

	int count(Question question, List<String> options) {
		return options.stream().mapToInt((option) -> this.counts.getOrDefault(field(question, option), 0)).sum();
	}

	List<Integer> cells(Question question) {
		return question.cells().stream().map((cell) -> count(question, cell)).toList();
	}

	DisclosurePolicy.Split split(Question question) {
		return new DisclosurePolicy.Split(count(question, question.favourable()), this.answered);
	}

}
