package jp.wakuwaku.bot.faq.golden;

import java.util.Comparator;
import java.util.List;

import jp.wakuwaku.knowledge.FaqId;
import jp.wakuwaku.knowledge.content.GoldenFile;

/**
 * A question and what has to answer it.
 *
 * @param text as a resident would ask it, one line of 1 to 200 characters
 * @param expected the entries that answer it equally well, 1 to 5; they need not be there
 * any more
 */
public record GoldenQuestion(String text, List<FaqId> expected) {

	/** As for a phrasing of an entry. */
	public static final int LONGEST = 200;

	/** Of the entries that answer one question. */
	public static final int MOST_EXPECTED = 5;

	public GoldenQuestion {
		if (text.isBlank() || text.length() > LONGEST || text.lines().count() > 1) {
			throw new IllegalArgumentException(
					"text: " + text.length() + " characters (expected: one line of 1 to " + LONGEST + ")");
		}
		expected = List.copyOf(expected);
		if (expected.isEmpty() || expected.size() > MOST_EXPECTED) {
			throw new IllegalArgumentException(
					"expected: " + expected.size() + " entries (expected: 1 to " + MOST_EXPECTED + ")");
		}
	}

	/**
	 * Returns what a new installation begins with.
	 * @return the questions that ship beside the content
	 */
	public static List<GoldenQuestion> shipped() {
		return GoldenFile.shipped()
			.stream()
			.map((question) -> new GoldenQuestion(question.text(),
					question.expected().stream().sorted(Comparator.comparing(FaqId::value)).toList()))
			.toList();
	}

}
