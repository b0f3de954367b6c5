package jp.wakuwaku.knowledge.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The way from Japanese text to tokens; entries and queries go through the same one. Safe
 * for use by many threads.
 * <p>
 * Not a Lucene {@code Analyzer}: that keeps a tokenizer for each thread, and every turn
 * of the bot has a new (virtual) thread.
 */
public final class FaqAnalyzer {

	private static final Set<String> STOP_TAGS = Stream
		.concat(JapaneseAnalyzer.getDefaultStopTags().stream(), Stream.of("動詞-非自立", "接頭詞-名詞接続", "感動詞"))
		.collect(Collectors.toUnmodifiableSet());

	private static final UserDictionary USER_DICTIONARY = userDictionary();

	private static final Set<String> REQUEST_WORDS = WordList.read(FaqAnalyzer.class, "request-words.txt")
		.stream()
		.map(Kana::fold)
		.collect(Collectors.toUnmodifiableSet());

	private final Queue<Chain> idle = new ConcurrentLinkedQueue<>();

	private FaqAnalyzer() {
	}

	/**
	 * Returns the analyzer of entries and queries.
	 * @return a new analyzer
	 */
	public static FaqAnalyzer forSearch() {
		return new FaqAnalyzer();
	}

	/**
	 * Takes a text apart into the words that are searched for: without particles and
	 * words of request.
	 * @param text any text
	 * @return its tokens in the text's order, may be empty
	 */
	public List<Token> tokens(String text) {
		return everyToken(text).stream().filter((token) -> token.kind() != WordKind.NONE).toList();
	}

	/**
	 * Takes a text apart and drops nothing but punctuation: what it sounds like from its
	 * first word to its last.
	 * @param text any text
	 * @return its tokens in the text's order, may be empty
	 */
	public List<Token> everyToken(String text) {
		return pieces(text).stream().map(Piece::token).toList();
	}

	/** The same with the places of the words in the text, which is normalized (NFKC). */
	List<Piece> pieces(String text) {
		Chain chain = this.idle.poll();
		if (chain == null) {
			chain = new Chain();
		}
		List<Piece> pieces = chain.read(Normalizer.normalize(text, Normalizer.Form.NFKC));
		// A chain that broke is not used again.
		this.idle.add(chain);
		return pieces;
	}

	private static UserDictionary userDictionary() {
		try {
			String lines = String.join("\n", WordList.read(FaqAnalyzer.class, "user-dictionary.csv"));
			return UserDictionary.open(new StringReader(lines));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A tokenizer and its filters, for one text after the other. */
	private static final class Chain {

		private final JapaneseTokenizer words = new JapaneseTokenizer(USER_DICTIONARY, true, true, Mode.SEARCH);

		private final TokenStream tokens = new KanaFoldingFilter(
				new LowerCaseFilter(new JapaneseKatakanaStemFilter(new JapaneseBaseFormFilter(this.words))));

		private final CharTermAttribute term = this.tokens.addAttribute(CharTermAttribute.class);

		private final ReadingAttribute reading = this.tokens.addAttribute(ReadingAttribute.class);

		private final PartOfSpeechAttribute partOfSpeech = this.tokens.addAttribute(PartOfSpeechAttribute.class);

		private final OffsetAttribute place = this.tokens.addAttribute(OffsetAttribute.class);

		List<Piece> read(String text) {
			List<Piece> read = new ArrayList<>();
			this.words.setReader(new StringReader(text));
			try (TokenStream stream = this.tokens) {
				stream.reset();
				while (stream.incrementToken()) {
					String word = this.term.toString();
					String tag = this.partOfSpeech.getPartOfSpeech();
					Token token = new Token(word, reading(word), (tag != null) ? tag : "", kind(word, tag));
					read.add(new Piece(token, text.substring(this.place.startOffset(), this.place.endOffset()),
							this.place.startOffset()));
				}
				stream.end();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return read;
		}

		private String reading(String word) {
			String known = this.reading.getReading();
			if (known != null) {
				return Kana.fold(known);
			}
			return Kana.isKana(word) ? word : "";
		}

		private static WordKind kind(String word, @Nullable String tag) {
			if (tag == null) {
				return REQUEST_WORDS.contains(word) ? WordKind.NONE : WordKind.NOUN;
			}
			return (STOP_TAGS.contains(tag) || REQUEST_WORDS.contains(word)) ? WordKind.NONE : WordKind.of(tag);
		}

	}

}
