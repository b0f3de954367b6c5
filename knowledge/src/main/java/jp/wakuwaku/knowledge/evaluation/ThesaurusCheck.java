package jp.wakuwaku.knowledge.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.Faq;
import jp.wakuwaku.knowledge.FaqEntry;
import jp.wakuwaku.knowledge.analysis.FaqAnalyzer;
import jp.wakuwaku.knowledge.analysis.Token;
import jp.wakuwaku.knowledge.content.ContentError;
import jp.wakuwaku.knowledge.content.ThesaurusFile;
import jp.wakuwaku.knowledge.content.ThesaurusFile.Group;

/**
 * What a thesaurus comes to as the search reads it.
 *
 * @param conflicts forms without a word that is searched for, and groups that share so
 * much that they should be one, in the order of lines
 * @param unused groups of which no form stands in the content
 */
record ThesaurusCheck(List<ContentError> conflicts, List<Group> unused) {

	static ThesaurusCheck of(ThesaurusFile thesaurus, Faq faq, FaqAnalyzer analyzer) {
		Map<Group, HeardGroup> groups = new LinkedHashMap<>();
		List<ContentError> conflicts = new ArrayList<>();
		for (Group group : thesaurus.groups()) {
			HeardGroup heard = HeardGroup.of(group.forms(), analyzer);
			heard.silent()
				.forEach((form) -> conflicts.add(new ContentError(thesaurus.name(), group.line(),
						"'" + form + "' has no search term", "a form with a word that is searched for")));
			groups.forEach((earlier, other) -> {
				List<String> common = heard.sharedWith(other);
				if (!common.isEmpty()) {
					conflicts.add(new ContentError(thesaurus.name(), group.line(),
							"shares " + common + " with line " + earlier.line(), "one group"));
				}
			});
			groups.put(group, heard);
		}
		return new ThesaurusCheck(conflicts, unused(groups, faq, analyzer));
	}

	private static List<Group> unused(Map<Group, HeardGroup> groups, Faq faq, FaqAnalyzer analyzer) {
		List<List<String>> texts = faq.entries()
			.stream()
			.flatMap(ThesaurusCheck::texts)
			.map((text) -> terms(text, analyzer))
			.toList();
		Set<String> words = texts.stream().flatMap(List::stream).collect(Collectors.toSet());
		return groups.entrySet()
			.stream()
			.filter((group) -> group.getValue()
				.forms()
				.keySet()
				.stream()
				.noneMatch((form) -> words.containsAll(form)
						&& texts.stream().anyMatch((text) -> Collections.indexOfSubList(text, form) >= 0)))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static Stream<String> texts(FaqEntry entry) {
		return Stream.concat(Stream.of(entry.question(), entry.label(), entry.answer()), entry.phrasings().stream());
	}

	private static List<String> terms(String text, FaqAnalyzer analyzer) {
		return analyzer.tokens(text).stream().map(Token::term).toList();
	}

}
