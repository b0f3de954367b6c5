package jp.wakuwaku.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jp.wakuwaku.knowledge.analysis.FaqAnalyzer;
import jp.wakuwaku.knowledge.analysis.Token;

/**
 * The terms of an entry, for comparing it with a query as a whole.
 *
 * @param questions the terms of each of its {@link Wordings}
 * @param all the terms of the whole entry
 */
record EntryTerms(List<Set<String>> questions, Set<String> all) {

	static EntryTerms of(FaqEntry entry, FaqAnalyzer analyzer) {
		List<Set<String>> questions = Wordings.of(entry).map((question) -> terms(question, analyzer)).toList();
		Set<String> all = new HashSet<>(terms(entry.answer(), analyzer));
		questions.forEach(all::addAll);
		return new EntryTerms(questions, all);
	}

	private static Set<String> terms(String text, FaqAnalyzer analyzer) {
		return analyzer.tokens(text).stream().map(Token::term).collect(Collectors.toUnmodifiableSet());
	}

}
