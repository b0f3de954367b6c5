package jp.wakuwaku.knowledge.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.knowledge.analysis.FaqAnalyzer;
import jp.wakuwaku.knowledge.analysis.Token;

/**
 * A group of words as the search hears it.
 *
 * @param forms each word by the terms that are searched for, the first of those that
 * sound alike
 * @param silent words of which nothing is searched for
 */
public record HeardGroup(Map<List<String>, String> forms, List<String> silent) {

	/**
	 * One word in common is a word of two meanings, two are one meaning in two groups.
	 */
	private static final int MOST_IN_COMMON = 1;

	public HeardGroup {
		forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
		silent = List.copyOf(silent);
	}

	/**
	 * Hears a group.
	 * @param forms the words
	 * @param analyzer takes them apart, as it does questions
	 * @return what the search makes of it
	 */
	public static HeardGroup of(List<String> forms, FaqAnalyzer analyzer) {
		Map<List<String>, String> heard = new LinkedHashMap<>();
		List<String> silent = new ArrayList<>();
		for (String form : forms) {
			List<String> terms = analyzer.tokens(form).stream().map(Token::term).toList();
			if (terms.isEmpty()) {
				silent.add(form);
			}
			else {
				heard.putIfAbsent(terms, form);
			}
		}
		return new HeardGroup(heard, silent);
	}

	/**
	 * Tells what makes two groups one.
	 * @param other another group
	 * @return words of this group that the other has as well, empty when the groups may
	 * stand beside each other
	 */
	public List<String> sharedWith(HeardGroup other) {
		List<String> common = this.forms.entrySet()
			.stream()
			.filter((form) -> other.forms.containsKey(form.getKey()))
			.map(Map.Entry::getValue)
			.toList();
		return (common.size() > MOST_IN_COMMON) ? common : List.of();
	}

}
