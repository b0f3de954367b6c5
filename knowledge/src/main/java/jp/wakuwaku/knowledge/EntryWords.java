package jp.wakuwaku.knowledge;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What an entry says, as the search compares it.
 *
 * @param wordings its question, its label and its phrasings, each for itself
 * @param asked the same wordings together
 * @param answer its answer
 */
record EntryWords(List<Bag> wordings, Bag asked, Bag answer) {

	/** The different words of the whole entry. */
	IntStream terms() {
		return IntStream.concat(this.asked.terms(), this.answer.terms()).distinct();
	}

}
