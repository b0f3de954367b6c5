package jp.wakuwaku.knowledge.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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

	private static final Pattern KANA = Pattern.compile("[ぁ-ゟー]{3,}");

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
		boolean kanaOnly = !NOT_KANA.matcher(Kana.fold(text)).find();
		Meaning meaning = new Meaning();
		List<Token> unknownKana = new ArrayList<>();
		int at = 0;
		while (at < pieces.size()) {
			Piece piece = pieces.get(at);
			// Only kana is decoded as a whole: its pieces mean little.
			int mended = kanaOnly ? 0 : mend(pieces, at, meaning);
			if (mended == 0 && piece.token().kind() != WordKind.NONE) {
				if (Kana.isKana(piece.token().term()) && !isKnown(piece.token().term())) {
					unknownKana.add(piece.token());
				}
				else {
					meaning.add(piece.token(), sameReading(piece.token().reading()));
				}
			}
			at += Math.max(1, mended);
		}
		kana(text, kanaOnly, unknownKana).forEach((kana) -> decode(kana, meaning));
		List<QueryWord> words = this.synonyms.expand(meaning.tokens())
			.stream()
			.map((word) -> word.or(meaning.alternatives(word.term()), WEIGHT_OF_SAME_READING))
			.map((word) -> word.within(this::isKnown))
			.toList();
		List<Token> said = pieces.stream().map(Piece::token).filter((token) -> token.kind() != WordKind.NONE).toList();
		return new ReadQuery(said, words);
	}

	/**
	 * Reads the words from a place on as one word of the content, where they make no
	 * sense as they are.
	 * @return how many pieces that took, 0 for none
	 */
	private int mend(List<Piece> pieces, int at, Meaning meaning) {
		for (int count = Math.min(MOST_PIECES, pieces.size() - at); count > 0; count--) {
			List<Piece> window = pieces.subList(at, at + count);
			if (isOneStretch(window) && makesNoSense(window)) {
				Optional<String> kana = latin(window).flatMap(Romaji::toKana);
				if (kana.isPresent()) {
					decode(kana.get(), meaning);
					return count;
				}
				List<Token> meant = meant(window);
				if (!meant.isEmpty()) {
					meaning.add(meant.getFirst(), terms(meant));
					return count;
				}
			}
		}
		return 0;
	}

	private List<Token> meant(List<Piece> window) {
		String surface = Kana.fold(String.join("", window.stream().map(Piece::surface).toList()));
		String reading = String.join("", window.stream().map((piece) -> piece.token().reading()).toList());
		boolean isRead = window.stream().noneMatch((piece) -> piece.token().reading().isEmpty());
		List<Token> sameReading = (isRead && reading.length() >= SHORTEST_TELLING_READING && !Kana.isKana(surface))
				? known(reading) : List.of();
		if (!sameReading.isEmpty()) {
			return sameReading;
		}
		return this.spelling.near(surface).stream().sorted(this.lexicon.mostFrequentFirst()).map(this::token).toList();
	}

	private static Optional<String> latin(List<Piece> window) {
		return Optional.of(window.getFirst().token().term())
			.filter((term) -> window.size() == 1 && LATIN.matcher(term).matches());
	}

	private Token token(String term) {
		return new Token(term, "", WordKind.NOUN);
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
		return window.stream()
			.anyMatch((piece) -> piece.token().kind() != WordKind.NONE && !isKnown(piece.token().term())
					&& !this.synonyms.knows(piece.token().term()));
	}

	private void decode(String kana, Meaning meaning) {
		for (String reading : this.readings.split(kana)) {
			List<Token> meant = (reading.length() > 1) ? known(reading) : List.of();
			if (!meant.isEmpty()) {
				meaning.add(meant.getFirst(), terms(meant));
			}
		}
	}

	/** The stretches of kana to decode: all if there is only kana, else the doubtful. */
	private static Stream<String> kana(String text, boolean kanaOnly, List<Token> unknownKana) {
		return KANA.matcher(Kana.fold(text))
			.results()
			.map(MatchResult::group)
			.filter((kana) -> kanaOnly || unknownKana.stream()
				.anyMatch((token) -> token.reading().length() > 1 && kana.contains(token.reading())));
	}

	private List<String> sameReading(String reading) {
		return (reading.length() >= SHORTEST_TELLING_READING) ? terms(known(reading)) : List.of();
	}

	private List<Token> known(String reading) {
		return this.readings.tokensReadAs(reading).stream().filter((token) -> isKnown(token.term())).toList();
	}

	private boolean isKnown(String term) {
		return this.lexicon.knows(term);
	}

	private static List<String> terms(List<Token> tokens) {
		return tokens.stream().map(Token::term).toList();
	}

	/** The different words of a query in their order, and what else they may be. */
	private static final class Meaning {

		private final Map<String, Token> tokens = new LinkedHashMap<>();

		private final Map<String, List<String>> alternatives = new HashMap<>();

		void add(Token token, List<String> others) {
			if (this.tokens.size() < MOST_WORDS && this.tokens.putIfAbsent(token.term(), token) == null) {
				this.alternatives.put(token.term(), others);
			}
		}

		List<Token> tokens() {
			return List.copyOf(this.tokens.values());
		}

		Collection<String> alternatives(String term) {
			return Optional.ofNullable(this.alternatives.get(term)).orElse(List.of());
		}

	}

}
