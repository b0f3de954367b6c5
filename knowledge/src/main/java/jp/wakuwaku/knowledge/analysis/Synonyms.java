package jp.wakuwaku.knowledge.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What residents say and what the office says for the same thing. A form of several words
 * ({@code 住民票の写し}) stands for another as a whole, each of its words counting a part.
 */
public final class Synonyms {

	private static final double WEIGHT = 0.5;

	private final Map<List<String>, Set<List<String>>> forms = new HashMap<>();

	private final Set<String> terms;

	private final int longest;

	private Synonyms(FaqAnalyzer analyzer, List<List<String>> groups) {
		for (List<String> group : groups) {
			List<List<String>> members = group.stream()
				.map((form) -> terms(analyzer.tokens(form)))
				.filter((form) -> !form.isEmpty())
				.toList();
			members
				.forEach((form) -> this.forms.computeIfAbsent(form, (none) -> new LinkedHashSet<>()).addAll(members));
		}
		this.forms.forEach((form, members) -> members.remove(form));
		this.terms = this.forms.keySet().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
		this.longest = this.forms.keySet().stream().mapToInt(List::size).max().orElse(0);
	}

	/**
	 * Reads the list of municipal synonyms that is packaged with the module.
	 * @return groups of forms that stand for one another
	 */
	public static List<List<String>> municipal() {
		return WordList.read(Synonyms.class, "/faq/thesaurus.txt")
			.stream()
			.map((group) -> List.of(group.split("[,、，]")))
			.toList();
	}

	/**
	 * Makes synonyms of groups of forms that stand for one another.
	 * @param analyzer takes the forms apart, as it does queries
	 * @param groups two forms or more each
	 * @return the synonyms
	 */
	public static Synonyms of(FaqAnalyzer analyzer, List<List<String>> groups) {
		return new Synonyms(analyzer, groups);
	}

	/**
	 * Tells what may stand for the words of a query.
	 * @param tokens the query's tokens in their order
	 * @return for each of them what may stand for it, each term once
	 */
	List<Collection<Alternative>> expand(List<Token> tokens) {
		List<String> terms = tokens.stream().map(Token::term).toList();
		List<Collection<Alternative>> alternatives = new ArrayList<>();
		while (alternatives.size() < terms.size()) {
			int start = alternatives.size();
			int length = matchAt(terms, start);
			Collection<Alternative> others = alternatives(terms.subList(start, start + length));
			alternatives.addAll(Collections.nCopies(Math.max(length, 1), others));
		}
		return alternatives;
	}

	/** Whether a term may be replaced by another one, or a part of it may. */
	boolean knows(String term) {
		return this.terms.contains(term);
	}

	private int matchAt(List<String> terms, int start) {
		for (int length = Math.min(this.longest, terms.size() - start); length > 0; length--) {
			if (this.forms.containsKey(terms.subList(start, start + length))) {
				return length;
			}
		}
		return 0;
	}

	private Collection<Alternative> alternatives(List<String> form) {
		Map<String, Alternative> alternatives = new LinkedHashMap<>();
		for (List<String> other : this.forms.getOrDefault(form, Set.of())) {
			for (String term : other) {
				if (!form.contains(term)) {
					alternatives.merge(term, new Alternative(term, WEIGHT / other.size(), Origin.SYNONYM),
							Alternative::heavier);
				}
			}
		}
		return alternatives.values();
	}

	private static List<String> terms(List<Token> tokens) {
		return tokens.stream().map(Token::term).toList();
	}

}
