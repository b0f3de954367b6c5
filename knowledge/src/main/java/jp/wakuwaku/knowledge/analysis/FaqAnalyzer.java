package jp.wakuwaku.knowledge.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The chain from Japanese text to tokens; entries and queries go through the same one.
 * Safe for use by many threads.
 */
public final class FaqAnalyzer extends Analyzer {

	private static final Set<String> STOP_TAGS = Stream
		.concat(JapaneseAnalyzer.getDefaultStopTags().stream(), Stream.of("動詞-非自立", "接頭詞-名詞接続"))
		.collect(Collectors.toUnmodifiableSet());

	private static final UserDictionary USER_DICTIONARY = userDictionary();

	private static final CharArraySet REQUEST_WORDS = new CharArraySet(
			WordList.read(FaqAnalyzer.class, "request-words.txt").stream().map(Kana::fold).toList(), false);

	private final boolean keepsAll;

	private FaqAnalyzer(boolean keepsAll) {
		this.keepsAll = keepsAll;
	}

	/**
	 * Returns the analyzer of entries and queries, which drops particles and words of
	 * request.
	 * @return a new analyzer
	 */
	public static FaqAnalyzer forSearch() {
		return new FaqAnalyzer(false);
	}

	/**
	 * Returns the analyzer that drops nothing but punctuation: what a text sounds like
	 * from its first word to its last.
	 * @return a new analyzer
	 */
	public static FaqAnalyzer forReadings() {
		return new FaqAnalyzer(true);
	}

	@Override
	protected Reader initReader(String field, Reader text) {
		try {
			return new StringReader(Normalizer.normalize(text.readAllAsString(), Normalizer.Form.NFKC));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	protected TokenStreamComponents createComponents(String field) {
		Tokenizer words = new JapaneseTokenizer(USER_DICTIONARY, true, true, Mode.SEARCH);
		TokenStream tokens = new JapaneseBaseFormFilter(words);
		if (!this.keepsAll) {
			tokens = new JapanesePartOfSpeechStopFilter(tokens, STOP_TAGS);
		}
		tokens = new JapaneseKatakanaStemFilter(tokens);
		tokens = new LowerCaseFilter(tokens);
		tokens = new KanaFoldingFilter(tokens);
		if (!this.keepsAll) {
			tokens = new StopFilter(tokens, REQUEST_WORDS);
		}
		return new TokenStreamComponents(words, tokens);
	}

	/**
	 * Takes a text apart.
	 * @param text any text
	 * @return its tokens in the text's order, may be empty
	 */
	public List<Token> tokens(String text) {
		List<Token> tokens = new ArrayList<>();
		try (TokenStream stream = tokenStream("", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			ReadingAttribute reading = stream.addAttribute(ReadingAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				tokens.add(new Token(term.toString(), reading(term, reading)));
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return tokens;
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

	private static String reading(CharSequence term, ReadingAttribute attribute) {
		String reading = attribute.getReading();
		if (reading != null) {
			return Kana.fold(reading);
		}
		return Kana.isKana(term) ? term.toString() : "";
	}

}
