package jp.wakuwaku.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What an entry says, as the search compares it: the words of its wordings, each for
 * itself, and of its answer, by their numbers in a {@link Vocabulary}. There is one of
 * these for each entry, so all numbers are in one array.
 */
final class EntryWords {

	/** One text after the other, the answer last; rising within a text. */
	private final int[] words;

	/** Where each text ends. */
	private final int[] ends;

	/**
	 * Joins the words of an entry.
	 * @param wordings the words of its question, its label and its phrasings
	 * @param answer the words of its answer
	 */
	EntryWords(List<int[]> wordings, int[] answer) {
		this.ends = new int[wordings.size() + 1];
		this.words = new int[wordings.stream().mapToInt((wording) -> wording.length).sum() + answer.length];
		int end = 0;
		for (int text = 0; text < this.ends.length; text++) {
			int[] next = (text < wordings.size()) ? wordings.get(text) : answer;
			System.arraycopy(next, 0, this.words, end, next.length);
			Arrays.sort(this.words, end, end + next.length);
			end += next.length;
			this.ends[text] = end;
		}
	}

	/** How many wordings there are; the text of that number is the answer. */
	int wordings() {
		return this.ends.length - 1;
	}

	/** Where a text's first word stands. */
	int start(int text) {
		return (text > 0) ? this.ends[text - 1] : 0;
	}

	/** Where a text's last word stands, plus one. */
	int end(int text) {
		return this.ends[text];
	}

	/** The word at a place. */
	int word(int place) {
		return this.words[place];
	}

	/** Whether a text does not have this word before this place. */
	boolean isFirst(int text, int place) {
		return place == start(text) || this.words[place] != this.words[place - 1];
	}

	/** How many words the wordings have together. */
	int wordsOfWordings() {
		return start(wordings());
	}

	/** How many words the answer has. */
	int wordsOfAnswer() {
		return this.words.length - wordsOfWordings();
	}

	/** Every word of the wordings, rising, as often as it stands there. */
	int[] asked() {
		int[] asked = Arrays.copyOf(this.words, wordsOfWordings());
		Arrays.sort(asked);
		return asked;
	}

	/** Every word of the answer, rising, as often as it stands there. */
	int[] answer() {
		return Arrays.copyOfRange(this.words, wordsOfWordings(), this.words.length);
	}

	/** The different words of a text, rising. */
	int[] different(int text) {
		return IntStream.range(start(text), end(text))
			.filter((place) -> isFirst(text, place))
			.map(this::word)
			.toArray();
	}

}
