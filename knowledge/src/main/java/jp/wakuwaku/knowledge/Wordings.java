package jp.wakuwaku.knowledge;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.analysis.Token;

/**
 * The entries by their own wordings: who types a question, a phrasing or a label as it
 * stands means this entry, even where every word of it is a common one.
 */
final class Wordings {

	private static final Pattern NOT_SAID = Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\s\\p{Z}]+");

	/** One word alone is a topic, not yet a question. */
	private static final int FEWEST_WORDS = 2;

	private final Map<String, FaqEntry> byText = new HashMap<>();

	/** By what wordings come to without the words of politeness. */
	private final Map<String, FaqEntry> bySense = new HashMap<>();

	/** What wordings of more than one entry come to. */
	private final Set<String> ambiguous = new HashSet<>();

	/** The question, the label where it says something else, and the phrasings. */
	static List<String> of(FaqEntry entry) {
		Stream<String> label = entry.question().startsWith(entry.label()) ? Stream.of() : Stream.of(entry.label());
		return Stream.of(Stream.of(entry.question()), label, entry.phrasings().stream())
			.flatMap((wordings) -> wordings)
			.toList();
	}

	/** Takes in one wording of an entry. */
	void add(FaqEntry entry, String wording, Collection<Token> tokens) {
		String text = fold(wording);
		if (!text.isEmpty()) {
			this.byText.putIfAbsent(text, entry);
		}
		Set<String> words = words(tokens);
		if (words.size() >= FEWEST_WORDS) {
			FaqEntry first = this.bySense.putIfAbsent(sense(words), entry);
			if (first != null && !first.equals(entry)) {
				this.ambiguous.add(sense(words));
			}
		}
	}

	/**
	 * The entry of which the query is a wording, or the only one of which it has all the
	 * words.
	 */
	Optional<FaqEntry> same(String query, Collection<Token> tokens) {
		return Optional.ofNullable(this.byText.get(fold(query))).or(() -> sameSense(sense(words(tokens))));
	}

	private Optional<FaqEntry> sameSense(String sense) {
		return this.ambiguous.contains(sense) ? Optional.empty() : Optional.ofNullable(this.bySense.get(sense));
	}

	private static Set<String> words(Collection<Token> tokens) {
		return tokens.stream().map(Token::term).collect(Collectors.toSet());
	}

	private static String sense(Collection<String> words) {
		return words.stream().sorted().collect(Collectors.joining(" "));
	}

	/** What of a text is compared: without width, case, spaces and punctuation. */
	static String fold(String text) {
		String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return NOT_SAID.matcher(normal).replaceAll("");
	}

}
