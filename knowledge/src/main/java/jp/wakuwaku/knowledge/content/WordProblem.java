package jp.wakuwaku.knowledge.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something wrong with a group of words as it is written.
 *
 * @param kind what it is
 * @param form the word that it is about; may be empty
 */
public record WordProblem(Kind kind, String form) {

	private static final Pattern DIVIDED = Pattern.compile("[,、，\\v]|^#");

	/** What can be wrong. */
	public enum Kind {

		/** Nothing stands for the word. */
		ALONE,

		/** There are more than {@link WordGroup#MOST_FORMS}. */
		TOO_MANY,

		/** There is nothing. */
		EMPTY,

		/** The word stands there already, maybe in wide or in great letters. */
		TWICE,

		/** A single letter that is no kanji stands for nothing by itself. */
		TOO_SHORT,

		/** It is longer than {@link WordGroup#LONGEST_FORM}. */
		TOO_LONG,

		/** A file would read it as two words, or as a heading. */
		DIVIDED

	}

	/**
	 * Finds what is wrong.
	 * @param forms of a group
	 * @return everything, in the order of the forms
	 */
	public static List<WordProblem> of(List<String> forms) {
		List<WordProblem> problems = new ArrayList<>();
		if (forms.size() < 2) {
			problems.add(new WordProblem(Kind.ALONE, forms.isEmpty() ? "" : forms.getFirst()));
		}
		if (forms.size() > WordGroup.MOST_FORMS) {
			problems.add(new WordProblem(Kind.TOO_MANY, ""));
		}
		Set<String> seen = new HashSet<>();
		for (String form : forms) {
			problems.addAll(of(form, seen));
		}
		return problems;
	}

	/**
	 * Returns what stands there.
	 * @return in English, for a file's error
	 */
	public String found() {
		return switch (this.kind) {
			case ALONE -> "'" + this.form + "' alone";
			case TOO_MANY -> "many forms";
			case EMPTY -> "nothing between two commas";
			case TWICE -> "'" + this.form + "' stands twice";
			case TOO_SHORT -> "a single letter: '" + this.form + "'";
			case TOO_LONG -> this.form.length() + " characters: '" + this.form + "'";
			case DIVIDED -> "'" + this.form + "' holds a comma or begins with #";
		};
	}

	/**
	 * Returns what should stand there.
	 * @return in English, for a file's error
	 */
	public String expected() {
		return switch (this.kind) {
			case ALONE -> "two forms or more, parted by commas";
			case TOO_MANY -> "up to " + WordGroup.MOST_FORMS;
			case EMPTY -> "a form";
			case TWICE -> "once in a group";
			case TOO_SHORT -> "a kanji, or two letters or more";
			case TOO_LONG -> "forms of 1 to " + WordGroup.LONGEST_FORM;
			case DIVIDED -> "one word";
		};
	}

	private static List<WordProblem> of(String form, Set<String> seen) {
		List<WordProblem> problems = new ArrayList<>();
		if (form.isBlank()) {
			problems.add(new WordProblem(Kind.EMPTY, form));
		}
		else if (!seen.add(Duplicates.folded(form))) {
			problems.add(new WordProblem(Kind.TWICE, form));
		}
		else if (form.codePointCount(0, form.length()) == 1 && !Character.isIdeographic(form.codePointAt(0))) {
			problems.add(new WordProblem(Kind.TOO_SHORT, form));
		}
		if (form.length() > WordGroup.LONGEST_FORM) {
			problems.add(new WordProblem(Kind.TOO_LONG, form));
		}
		if (DIVIDED.matcher(form).find()) {
			problems.add(new WordProblem(Kind.DIVIDED, form));
		}
		return problems;
	}

}
