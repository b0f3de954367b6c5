package jp.wakuwaku.knowledge;

/**
 * A shelf of entries, as residents see it in the menu.
 *
 * @param id name in buttons, in the form of a {@link FaqId}
 * @param title what residents read, 1 to 20 characters (LINE's limit for a button)
 * @param summary one line on what is inside, up to 60 characters
 */
public record FaqCategory(String id, String title, String summary) {

	public FaqCategory {
		id = new FaqId(id).value();
		if (title.isBlank() || title.length() > 20) {
			throw new IllegalArgumentException("title: '" + title + "' (expected: 1 to 20 characters)");
		}
		if (summary.isBlank() || summary.length() > 60) {
			throw new IllegalArgumentException("summary: '" + summary + "' (expected: 1 to 60 characters)");
		}
	}

}
