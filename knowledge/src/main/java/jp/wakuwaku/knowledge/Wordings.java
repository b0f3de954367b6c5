package jp.wakuwaku.knowledge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import jp.wakuwaku.knowledge.analysis.Token;

/**
 * The entries by their own wordings: who types a question, a phrasing or a label as it
 * stands means this entry, even where every word of it is a common one.
 * <p>
 * A wording is kept as a number of which one half is its hash and the other its entry,
 * and looked up in the entry itself.
 */
final class Wordings {

	/** One word alone is a topic, not yet a question. */
	private static final int FEWEST_WORDS = 2;

	private final List<FaqEntry> entries;

	private final List<EntryWords> words;

	private final Vocabulary vocabulary;

	/** By how wordings are written; sorted. */
	private final long[] byText;

	/** By what wordings come to without the words of politeness; sorted. */
	private final long[] bySense;

	Wordings(List<FaqEntry> entries, List<EntryWords> words, Vocabulary vocabulary) {
		this.entries = entries;
		this.words = words;
		this.vocabulary = vocabulary;
		this.byText = sorted((entry) -> texts(entry).mapToLong((text) -> key(text.hashCode(), entry)));
		this.bySense = sorted((entry) -> senses(entry).mapToLong((sense) -> key(Arrays.hashCode(sense), entry)));
	}

	/** The question, the label where it says something else, and the phrasings. */
	static List<String> of(FaqEntry entry) {
		Stream<String> label = entry.question().startsWith(entry.label()) ? Stream.of() : Stream.of(entry.label());
		return Stream.of(Stream.of(entry.question()), label, entry.phrasings().stream())
			.flatMap((wordings) -> wordings)
			.toList();
	}

	/**
	 * The first entry of which the query is a wording, or the only one of which it has
	 * all the words.
	 * @param isShown of which entries
	 * @return its place in the content
	 */
	Optional<Integer> same(String query, Collection<Token> tokens, Predicate<FaqEntry> isShown) {
		String typed = fold(query);
		int[] asked = sense(tokens.stream().mapToInt((token) -> this.vocabulary.number(token.term())));
		return with(typed.hashCode(), this.byText, isShown, (entry) -> texts(entry).anyMatch(typed::equals)).findFirst()
			.or(() -> only(with(Arrays.hashCode(asked), this.bySense, isShown,
					(entry) -> senses(entry).anyMatch((sense) -> Arrays.equals(sense, asked)))));
	}

	private static Optional<Integer> only(Stream<Integer> entries) {
		List<Integer> first = entries.distinct().limit(2).toList();
		return (first.size() == 1) ? Optional.of(first.getFirst()) : Optional.empty();
	}

	private Stream<String> texts(int entry) {
		return of(this.entries.get(entry)).stream().map(Wordings::fold).filter((text) -> !text.isEmpty());
	}

	private Stream<int[]> senses(int entry) {
		EntryWords texts = this.words.get(entry);
		return IntStream.range(0, texts.wordings())
			.mapToObj(texts::different)
			.filter((sense) -> sense.length >= FEWEST_WORDS);
	}

	private static int[] sense(IntStream words) {
		return words.sorted().distinct().toArray();
	}

	private long[] sorted(IntFunction<LongStream> keys) {
		return IntStream.range(0, this.entries.size())
			.parallel()
			.mapToObj(keys)
			.flatMapToLong((each) -> each)
			.sorted()
			.toArray();
	}

	private static long key(int hash, int entry) {
		return ((long) hash << Integer.SIZE) | entry;
	}

	/** The entries of a hash that pass both tests, in the order of the content. */
	private Stream<Integer> with(int hash, long[] keys, Predicate<FaqEntry> isShown, IntPredicate isSame) {
		int found = Arrays.binarySearch(keys, key(hash, 0));
		return Arrays.stream(keys, (found < 0) ? -found - 1 : found, keys.length)
			.takeWhile((key) -> (int) (key >> Integer.SIZE) == hash)
			.mapToInt((key) -> (int) key)
			.filter((entry) -> isShown.test(this.entries.get(entry)) && isSame.test(entry))
			.boxed();
	}

	/** What of a text is compared: without width, case, spaces and punctuation. */
	static String fold(String text) {
		StringBuilder said = new StringBuilder(text.length());
		Normalizer.normalize(text, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.codePoints()
			.filter(Wordings::isSaid)
			.forEach(said::appendCodePoint);
		return said.toString();
	}

	private static boolean isSaid(int character) {
		return switch (Character.getType(character)) {
			case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
					Character.END_PUNCTUATION, Character.OTHER_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
					Character.FINAL_QUOTE_PUNCTUATION, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
					Character.PARAGRAPH_SEPARATOR, Character.CONTROL ->
				false;
			default -> character > 0x7F || Character.isLetterOrDigit(character);
		};
	}

}
