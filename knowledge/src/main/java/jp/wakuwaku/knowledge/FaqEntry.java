package jp.wakuwaku.knowledge;

import java.time.LocalDate;
import java.util.List;

/**
 * A question residents ask and the answer they get.
 *
 * @param id its lasting name
 * @param category the {@link FaqCategory#id() id} of its category
 * @param question the question in the office's words, 1 to 200 characters
 * @param label the question in a few words, as a button shows it, 1 to 20 characters
 * @param phrasings other ways residents ask it, may be empty
 * @param answer what residents read, 1 to 5,000 characters (LINE's limit for a text),
 * lines parted by {@code \n}
 * @param source where the answer comes from, for example a section of the city's document
 * @param checkedOn the day on which somebody last compared the answer with its source
 */
public record FaqEntry(FaqId id, String category, String question, String label, List<String> phrasings, String answer,
		String source, LocalDate checkedOn) {

	public FaqEntry {
		category = new FaqId(category).value();
		requireLength("question", question, 200);
		requireLength("label", label, 20);
		phrasings = List.copyOf(phrasings);
		phrasings.forEach((phrasing) -> requireLength("phrasings", phrasing, 200));
		requireLength("answer", answer, 5_000);
		requireLength("source", source, 100);
	}

	private static void requireLength(String field, String value, int most) {
		if (value.isBlank() || value.length() > most) {
			throw new IllegalArgumentException(
					field + ": " + value.length() + " characters (expected: 1 to " + most + ", not only spaces)");
		}
	}

}
