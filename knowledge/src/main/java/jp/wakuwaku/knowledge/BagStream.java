package jp.wakuwaku.knowledge;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Gives Lucene words that have been counted already. */
final class BagStream extends TokenStream {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

	private final Bag words;

	private int next;

	BagStream(Bag words) {
		this.words = words;
	}

	/** How Lucene spells the word of a number. */
	static String text(int number) {
		return Integer.toString(number, Character.MAX_RADIX);
	}

	@Override
	public boolean incrementToken() {
		clearAttributes();
		if (this.next == this.words.size()) {
			return false;
		}
		this.term.append(text(this.words.term(this.next)));
		this.frequency.setTermFrequency(this.words.count(this.next));
		this.next++;
		return true;
	}

}
