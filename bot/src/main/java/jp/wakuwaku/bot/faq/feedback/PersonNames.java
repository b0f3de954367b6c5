package jp.wakuwaku.bot.faq.feedback;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Finds the names of persons that the dictionary knows, where somebody is introduced or
 * spoken of. A name alone is left: in this town 小川 is a place as well.
 */
final class PersonNames {

	private static final String PERSON = "名詞-固有名詞-人名";

	/** What follows a name. */
	private static final Pattern INTRODUCED = Pattern.compile("(?:です|でございます|ですが|と申|ともうし|といい|と言い|だけど|さん|さま|様|ちゃん|くん|君)");

	private PersonNames() {
	}

	/** The text with a mask in place of each name. */
	static String masked(String text, String mask) {
		StringBuilder masked = new StringBuilder();
		int copied = 0;
		int begin = -1;
		int end = -1;
		try (JapaneseTokenizer tokens = new JapaneseTokenizer(null, false, Mode.NORMAL)) {
			OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
			PartOfSpeechAttribute partOfSpeech = tokens.addAttribute(PartOfSpeechAttribute.class);
			tokens.setReader(new StringReader(text));
			tokens.reset();
			while (tokens.incrementToken()) {
				if (!isPerson(partOfSpeech)) {
					continue;
				}
				if (begin < 0 || !text.substring(end, offset.startOffset()).isBlank()) {
					begin = offset.startOffset();
				}
				end = offset.endOffset();
				if (INTRODUCED.matcher(text).region(end, text.length()).lookingAt()) {
					masked.append(text, copied, begin).append(mask);
					copied = end;
					begin = -1;
				}
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return masked.append(text, copied, text.length()).toString();
	}

	private static boolean isPerson(PartOfSpeechAttribute attribute) {
		String partOfSpeech = attribute.getPartOfSpeech();
		return partOfSpeech != null && partOfSpeech.startsWith(PERSON);
	}

}
