package jp.wakuwaku.knowledge;

/**
 * What an entry says in another language than Japanese.
 *
 * @param question the question, 1 to 200 characters
 * @param label the question in a few words, as a button shows it, 1 to 20 characters
 * @param answer what residents read, 1 to 5,000 characters, lines parted by {@code \n}
 */
public record Variant(String question, String label, String answer) {

	public Variant {
		Lengths.require("question", question, FaqEntry.LONGEST_WORDING);
		Lengths.require("label", label, FaqEntry.LONGEST_LABEL);
		Lengths.require("answer", answer, FaqEntry.LONGEST_ANSWER);
	}

}
