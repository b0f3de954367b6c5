package jp.wakuwaku.bot.console.faq;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import jp.wakuwaku.knowledge.content.WordGroup;
import jp.wakuwaku.knowledge.content.WordProblem;
import org.jspecify.annotations.Nullable;

/**
 * What staff typed of a group of words.
 *
 * @param heading one that is there; empty for a new one
 * @param newHeading a new one; may be empty
 * @param forms a word a line, or parted by commas
 */
record WordForm(String heading, String newHeading, String forms) {

	private static final Pattern BETWEEN = Pattern.compile("[,、，\\v]");

	WordForm(@Nullable String heading, @Nullable String newHeading, @Nullable String forms) {
		this.heading = (heading != null) ? heading.strip() : "";
		this.newHeading = (newHeading != null) ? newHeading.replaceAll("\\s+", " ").strip() : "";
		this.forms = (forms != null) ? forms.replace("\r\n", "\n").strip() : "";
	}

	static WordForm of(WordGroup group) {
		return new WordForm(group.heading(), "", String.join("\n", group.forms()));
	}

	/** The heading that is meant: a new one comes first. */
	String wanted() {
		return this.newHeading.isEmpty() ? this.heading : this.newHeading;
	}

	List<String> words() {
		return Arrays.stream(BETWEEN.split(this.forms, -1))
			.map(String::strip)
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	/** Whether a group can be made of it. */
	boolean isRight() {
		return wanted().length() <= WordGroup.LONGEST_HEADING && WordProblem.of(words()).isEmpty();
	}

	/**
	 * The group that is meant; only of a form without errors.
	 * @throws IllegalArgumentException if there are errors
	 */
	WordGroup group() {
		return new WordGroup(wanted(), words());
	}

}
