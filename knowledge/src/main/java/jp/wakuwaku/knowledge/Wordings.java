package jp.wakuwaku.knowledge;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The entries by their own wordings: who types a question, a phrasing or a label as it
 * stands means this entry, even where every word of it is a common one.
 */
final class Wordings {

	private static final Pattern NOT_SAID = Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\s\\p{Z}]+");

	private final Map<String, FaqEntry> entries = new HashMap<>();

	Wordings(Faq faq) {
		for (FaqEntry entry : faq.entries()) {
			of(entry).map(Wordings::fold)
				.filter((wording) -> !wording.isEmpty())
				.forEach((wording) -> this.entries.putIfAbsent(wording, entry));
		}
	}

	/** The question, the label where it says something else, and the phrasings. */
	static Stream<String> of(FaqEntry entry) {
		Stream<String> label = entry.question().startsWith(entry.label()) ? Stream.of() : Stream.of(entry.label());
		return Stream.of(Stream.of(entry.question()), label, entry.phrasings().stream())
			.flatMap((wordings) -> wordings);
	}

	Optional<FaqEntry> same(String query) {
		return Optional.ofNullable(this.entries.get(fold(query)));
	}

	private static String fold(String text) {
		String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return NOT_SAID.matcher(normal).replaceAll("");
	}

}
