package jp.wakuwaku.knowledge.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what a resident types: the words, those that kana, Latin letters, a wrong
 * conversion or a slip hide, and what the office calls them. Safe for use by many
 * threads.
 */
public final class QueryReader {

	private static final int MOST_WORDS = 64;

	private static final double WEIGHT_OF_SAME_READING = 0.4;

	private static final int SHORTEST_TELLING_READING = 3;

	/** A wrong conversion of one word comes apart into this many at most. */
	private static final int MOST_PIECES = 3;

	private static final Pattern KANA = Pattern.compile("[ぁ-ゟー]+");

	private static final Pattern NOT_KANA = Pattern.compile("[^ぁ-ゟー\\p{IsPunctuation}\\s]");

	private static final Pattern LATIN = Pattern.compile("[a-z-]{2,}");

	private final FaqAnalyzer analyzer;

	private final Synonyms synonyms;

	private final Readings readings;

	private final Spelling spelling;

	private final Lexicon lexicon;

	/**
	 * Makes a reader for one content.
	 * @param analyzer the analyzer of the content
	 * @param synonyms what may stand for a word
	 * @param readings how the content's words are read
	 * @param lexicon the content's words
	 */
	public QueryReader(FaqAnalyzer analyzer, Synonyms synonyms, Readings readings, Lexicon lexicon) {
		this.analyzer = analyzer;
		this.synonyms = synonyms;
		this.readings = readings;
		this.lexicon = lexicon;
		this.spelling = new Spelling(lexicon.terms());
	}

	/**
	 * Reads a query.
	 * @param query any text
	 * @return what it says
	 */
	public ReadQuery read(String query) {
		String text = SpokenForms.toStandard(Normalizer.normalize(query, Normalizer.Form.NFKC));
		List<Piece> pieces = this.analyzer.pieces(text);
		Meaning meaning = new Meaning();
		// The pieces of what is nothing but kana mean little.
		if (NOT_KANA.matcher(Kana.fold(text)).find()) {
			read(text, pieces, meaning);
		}
		else {
			kana(text).forEach((kana) -> decode(kana, Origin.KANA, Optional.empty(), meaning));
		}
		return new ReadQuery(text, pieces, words(meaning.words()));
	}

	private void read(String text, List<Piece> pieces, Meaning meaning) {
		List<Token> unknownKana = new ArrayList<>();
		int at = 0;
		while (at < pieces.size()) {
			Piece piece = pieces.get(at);
			int mended = mend(pieces, at, meaning);
			if (mended == 0 && piece.token().kind() != WordKind.NONE) {
				if (Kana.isKana(piece.token().term()) && !makesSense(piece.token())) {
					unknownKana.add(piece.token());
				}
				else {
					meaning.add(piece.token(), Origin.TYPED, piece.surface(), sameReading(piece.token().reading()),
							Origin.SAME_READING);
				}
			}
			at += Math.max(1, mended);
		}
		kana(text)
			.filter((kana) -> kana.length() >= SHORTEST_TELLING_READING && unknownKana.stream()
				.anyMatch((token) -> token.reading().length() > 1 && kana.contains(token.reading())))
			.forEach((kana) -> decode(kana, Origin.KANA, Optional.empty(), meaning));
	}

	/** Adds the synonyms, and leaves out what nothing could match. */
	private List<QueryWord> words(List<QueryWord> read) {
		List<Collection<Alternative>> synonyms = this.synonyms
			.expand(read.stream().map((word) -> new Token(word.term(), "", "", word.kind())).toList());
		List<QueryWord> words = new ArrayList<>();
		for (int i = 0; i < read.size(); i++) {
			QueryWord word = read.get(i);
			Map<String, Alternative> alternatives = new LinkedHashMap<>();
			Stream.concat(synonyms.get(i).stream(), word.alternatives().stream())
				.filter((other) -> !other.term().equals(word.term()) && isKnown(other.term()))
				.forEach((other) -> alternatives.merge(other.term(), other, Alternative::heavier));
			words.add(new QueryWord(word.term(), word.kind(), word.origin(), word.written(),
					List.copyOf(alternatives.values())));
		}
		return words;
	}

	/**
	 * Reads the words from a place on as one word of the content, where they make no
	 * sense as they are.
	 * @return how many pieces that took, 0 for none
	 */
	private int mend(List<Piece> pieces, int at, Meaning meaning) {
		for (int count = Math.min(MOST_PIECES, pieces.size() - at); count > 0; count--) {
			List<Piece> window = pieces.subList(at, at + count);
			if (isOneStretch(window) && makesNoSense(window) && isMended(window, meaning)) {
				return count;
			}
		}
		return 0;
	}

	private boolean isMended(List<Piece> window, Meaning meaning) {
		String surface = String.join("", window.stream().map(Piece::surface).toList());
		Optional<String> kana = latin(window).flatMap(Romaji::toKana);
		if (kana.isPresent()) {
			decode(kana.get(), Origin.LATIN, Optional.of(surface), meaning);
			return true;
		}
		List<Token> alike = readAlike(window, Kana.fold(surface));
		List<Token> near = alike.isEmpty() ? near(Kana.fold(surface)) : alike;
		Origin origin = alike.isEmpty() ? Origin.SLIP : Origin.SAME_READING;
		if (!near.isEmpty()) {
			meaning.add(near.getFirst(), origin, surface, near, origin);
		}
		return !near.isEmpty();
	}

	private List<Token> readAlike(List<Piece> window, String surface) {
		String reading = String.join("", window.stream().map((piece) -> piece.token().reading()).toList());
		boolean isRead = window.stream().noneMatch((piece) -> piece.token().reading().isEmpty());
		boolean isTelling = isRead && reading.length() >= SHORTEST_TELLING_READING && !Kana.isKana(surface);
		return isTelling ? known(reading) : List.of();
	}

	private List<Token> near(String surface) {
		return this.spelling.near(surface)
			.stream()
			.sorted(this.lexicon.mostFrequentFirst())
			.map((term) -> new Token(term, "", "", WordKind.NOUN))
			.toList();
	}

	private static Optional<String> latin(List<Piece> window) {
		return Optional.of(window.getFirst().token().term())
			.filter((term) -> window.size() == 1 && LATIN.matcher(term).matches());
	}

	private static boolean isOneStretch(List<Piece> window) {
		for (int i = 1; i < window.size(); i++) {
			if (window.get(i).start() != window.get(i - 1).end()) {
				return false;
			}
		}
		return true;
	}

	private boolean makesNoSense(List<Piece> window) {
		return window.stream().anyMatch((piece) -> piece.token().kind() != WordKind.NONE && !makesSense(piece.token()));
	}

	/**
	 * Reads kana as the words it consists of. What no entry has counts as said, too, so
	 * that the rest is not taken for the whole question.
	 */
	private void decode(String kana, Origin origin, Optional<String> written, Meaning meaning) {
		for (KanaWord word : this.readings.split(kana)) {
			List<Token> meant = word.meant().isEmpty() ? List.of(new Token(word.kana(), word.kana(), "", WordKind.NOUN))
					: word.meant();
			if (meant.getFirst().kind() != WordKind.NONE) {
				List<Token> known = meant.stream()
					.filter((token) -> token.kind() != WordKind.NONE && makesSense(token))
					.toList();
				meaning.add(known.isEmpty() ? meant.getFirst() : known.getFirst(), origin, written.orElse(word.kana()),
						known, Origin.SAME_READING);
			}
		}
	}

	private static Stream<String> kana(String text) {
		return KANA.matcher(Kana.fold(text)).results().map(MatchResult::group);
	}

	private List<Token> sameReading(String reading) {
		return (reading.length() >= SHORTEST_TELLING_READING) ? known(reading) : List.of();
	}

	private List<Token> known(String reading) {
		return this.readings.tokensReadAs(reading).stream().filter((token) -> isKnown(token.term())).toList();
	}

	private boolean makesSense(Token token) {
		return isKnown(token.term()) || this.synonyms.knows(token.term());
	}

	private boolean isKnown(String term) {
		return this.lexicon.knows(term);
	}

	/** The different words of a query in their order. */
	private static final class Meaning {

		private final Map<String, QueryWord> words = new LinkedHashMap<>();

		void add(Token token, Origin origin, String written, List<Token> others, Origin originOfOthers) {
			if (this.words.size() < MOST_WORDS) {
				this.words.putIfAbsent(token.term(),
						new QueryWord(token.term(), token.kind(), origin, written, others.stream()
							.map((other) -> new Alternative(other.term(), WEIGHT_OF_SAME_READING, originOfOthers))
							.toList()));
			}
		}

		List<QueryWord> words() {
			return List.copyOf(this.words.values());
		}

	}

}
