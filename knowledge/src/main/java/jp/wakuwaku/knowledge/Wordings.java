package jp.wakuwaku.knowledge;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.analysis.FaqAnalyzer;
import jp.wakuwaku.knowledge.analysis.Token;

/**
 * The entries by their own wordings: who types a question, a phrasing or a label as it
 * stands means this entry, even where every word of it is a common one.
 */
final class Wordings {

	private static final Pattern NOT_SAID = Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\s\\p{Z}]+");

	/** One word alone is a topic, not yet a question. */
	private static final int FEWEST_WORDS = 2;

	private final Map<String, FaqEntry> entries = new HashMap<>();

	/**
	 * What wordings come to without the words of politeness; for the entries that share
	 * one.
	 */
	private final Map<Set<String>, Set<FaqEntry>> bySense = new HashMap<>();

	private final FaqAnalyzer analyzer;

	Wordings(Faq faq, FaqAnalyzer analyzer) {
		this.analyzer = analyzer;
		for (FaqEntry entry : faq.entries()) {
			of(entry).forEach((wording) -> {
				this.entries.putIfAbsent(fold(wording), entry);
				this.bySense.computeIfAbsent(sense(wording), (_) -> new HashSet<>()).add(entry);
			});
		}
		this.entries.remove("");
	}

	/** The question, the label where it says something else, and the phrasings. */
	static Stream<String> of(FaqEntry entry) {
		Stream<String> label = entry.question().startsWith(entry.label()) ? Stream.of() : Stream.of(entry.label());
		return Stream.of(Stream.of(entry.question()), label, entry.phrasings().stream())
			.flatMap((wordings) -> wordings);
	}

	/**
	 * The entry of which the query is a wording, or the only one of which it has all the
	 * words.
	 */
	Optional<FaqEntry> same(String query) {
		return Optional.ofNullable(this.entries.get(fold(query))).or(() -> sameSense(sense(query)));
	}

	private Optional<FaqEntry> sameSense(Set<String> words) {
		Set<FaqEntry> sharing = this.bySense.getOrDefault(words, Set.of());
		return (words.size() >= FEWEST_WORDS && sharing.size() == 1) ? sharing.stream().findFirst() : Optional.empty();
	}

	private Set<String> sense(String text) {
		return this.analyzer.tokens(text).stream().map(Token::term).collect(Collectors.toUnmodifiableSet());
	}

	private static String fold(String text) {
		String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return NOT_SAID.matcher(normal).replaceAll("");
	}

}
