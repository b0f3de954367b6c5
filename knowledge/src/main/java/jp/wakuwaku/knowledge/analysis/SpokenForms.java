package jp.wakuwaku.knowledge.analysis;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns how people speak, in Ibaraki too, into what the dictionary knows:
 * {@code 出してえんだっぺ} into {@code 出したいんだ}. The forms are a list beside this class, in the
 * order in which they are applied.
 */
final class SpokenForms {

	private static final List<Form> FORMS = WordList.read(SpokenForms.class, "spoken-forms.tsv")
		.stream()
		.map(Form::parse)
		.toList();

	private SpokenForms() {
	}

	/** Writes a text as the dictionary has it. */
	static String toStandard(String text) {
		String standard = text;
		for (Form form : FORMS) {
			standard = form.spoken().matcher(standard).replaceAll(form.standard());
		}
		return standard;
	}

	/**
	 * One form.
	 *
	 * @param spoken how it is said, a regular expression
	 * @param standard what stands for it, with {@code $1} for a group
	 */
	private record Form(Pattern spoken, String standard) {

		static Form parse(String line) {
			String[] fields = line.split("\t", -1);
			if (fields.length > 2) {
				throw new IllegalArgumentException(
						"spoken form: '" + line + "' (expected: one field or two, parted by a tab)");
			}
			return new Form(Pattern.compile(fields[0]), (fields.length > 1) ? fields[1] : "");
		}

	}

}
