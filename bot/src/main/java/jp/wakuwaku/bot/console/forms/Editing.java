package jp.wakuwaku.bot.console.forms;

import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.console.programs.Edits;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.Form;
import jp.wakuwaku.bot.programs.Program;

/**
 * A form as staff have it.
 *
 * @param program with the form that is published
 * @param form the draft, or what is published while there is none
 * @param isDraft whether there is a draft
 * @param isOutdated whether what is published is not any more what it was begun with
 * @param revision of the draft
 * @param base tells what it was begun with
 */
record Editing(Program program, Form form, boolean isDraft, boolean isOutdated, long revision, String base) {

	/** As it would be. */
	Program sample() {
		return Edits.with(this.program, this.form);
	}

	Form published() {
		return this.program.form();
	}

	/** One that is asked, by the name in an address. */
	Optional<Field> field(String id) {
		return this.form.fields().stream().filter((field) -> field.id().value().equals(id)).findFirst();
	}

	boolean isPublished(FieldId id) {
		return this.program.form().field(id).isPresent();
	}

	public List<Field> fields() {
		return this.form.fields();
	}

	public String path() {
		return "/console/programs/of/" + this.program.id() + "/form";
	}

}
