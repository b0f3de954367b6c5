package jp.wakuwaku.knowledge.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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

	private Synonyms(FaqAnalyzer analyzer, List<String> groups) {
		for (String group : groups) {
			List<List<String>> members = Arrays.stream(group.split("[,、，]"))
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
	 * @param analyzer takes the forms apart, as it does queries
	 * @return the synonyms
	 */
	public static Synonyms municipal(FaqAnalyzer analyzer) {
		return of(analyzer, WordList.read(Synonyms.class, "/faq/thesaurus.txt"));
	}

	static Synonyms of(FaqAnalyzer analyzer, List<String> groups) {
		return new Synonyms(analyzer, groups);
	}

	/**
	 * Adds to the words of a query what may stand for them.
	 * @param tokens the query's tokens in their order
	 * @return as many words, in the same order
	 */
	public List<QueryWord> expand(List<Token> tokens) {
		List<String> terms = terms(tokens);
		List<Map<String, Double>> alternatives = new ArrayList<>();
		terms.forEach((term) -> alternatives.add(new HashMap<>()));
		int start = 0;
		while (start < terms.size()) {
			int length = matchAt(terms, start);
			for (int i = start; i < start + length; i++) {
				add(terms.subList(start, start + length), alternatives.get(i));
			}
			start += Math.max(length, 1);
		}
		List<QueryWord> words = new ArrayList<>();
		for (int i = 0; i < terms.size(); i++) {
			words.add(new QueryWord(terms.get(i), tokens.get(i).kind(), alternatives.get(i)));
		}
		return words;
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

	private void add(List<String> form, Map<String, Double> alternatives) {
		for (List<String> other : this.forms.getOrDefault(form, Set.of())) {
			for (String term : other) {
				if (!form.contains(term)) {
					alternatives.merge(term, WEIGHT / other.size(), Math::max);
				}
			}
		}
	}

	private static List<String> terms(List<Token> tokens) {
		return tokens.stream().map(Token::term).toList();
	}

}
