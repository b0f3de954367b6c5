package jp.wakuwaku.knowledge.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that stand for one another when a resident asks.
 *
 * @param heading what staff find the group under, one line of up to 60 characters; may be
 * empty
 * @param forms 2 to 50, each 1 to 30 characters and once, without commas
 */
public record WordGroup(String heading, List<String> forms) {

	/** In characters. */
	public static final int LONGEST_FORM = 30;

	/** In characters. */
	public static final int LONGEST_HEADING = 60;

	/** Of the words in a group. */
	public static final int MOST_FORMS = 50;

	public WordGroup {
		heading = heading.strip();
		forms = forms.stream().map(String::strip).toList();
		if (heading.length() > LONGEST_HEADING || heading.lines().count() > 1) {
			throw new IllegalArgumentException("heading: " + heading.length()
					+ " characters (expected: one line of up to " + LONGEST_HEADING + ")");
		}
		WordProblem.of(forms).stream().findFirst().ifPresent((problem) -> {
			throw new IllegalArgumentException(problem.found() + " (expected: " + problem.expected() + ")");
		});
	}

	/**
	 * Returns the words as they are compared with those of other groups.
	 * @return the same for a word however wide or great its letters are
	 */
	public Set<String> folded() {
		return this.forms.stream().map(Duplicates::folded).collect(Collectors.toCollection(LinkedHashSet::new));
	}

}
