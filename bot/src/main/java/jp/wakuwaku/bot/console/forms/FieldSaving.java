package jp.wakuwaku.bot.console.forms;

import java.util.List;

import jp.wakuwaku.bot.console.layout.FormErrors;
import jp.wakuwaku.bot.console.security.StaffMember;
import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.FieldKind;
import jp.wakuwaku.bot.programs.FieldType;
import jp.wakuwaku.bot.programs.Form;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts a field that was typed into the draft of its form, or says why not. */
@Component
class FieldSaving {

	/** Where the page says which draft it shows. */
	static final String REVISION = "revision";

	private final FormDesk desk;

	FieldSaving(FormDesk desk) {
		this.desk = desk;
	}

	/**
	 * Saves it.
	 * @param before the field as it was, {@code null} for a new one
	 * @return what is wrong; empty when it is saved
	 */
	FormErrors save(Editing editing, @Nullable Field before, FieldKind kind, FieldForm form, long revision,
			StaffMember staff) {
		FormErrors errors = FieldCheck.check(kind, form);
		if (errors.isEmpty()) {
			try {
				keep(editing, before, new FieldMaking(kind, form, before, published(editing, before)), revision, staff,
						errors);
			}
			catch (IllegalArgumentException ex) {
				errors.add("label", "このままでは保存できません。使えない文字や、同じ選択肢がないか確かめてください。");
			}
		}
		return errors;
	}

	private void keep(Editing editing, @Nullable Field before, FieldMaking making, long revision, StaffMember staff,
			FormErrors errors) {
		FieldId id = (before != null) ? before.id() : FormEdits.next(editing.form(), editing.published());
		Field made = making.made(id);
		List<Field> fields = (before != null) ? FormEdits.replace(editing.fields(), made)
				: placed(editing.fields(), made);
		String problem = FormRules.problem(editing.program(), fields, editing.form().isAllInChat());
		errors.add(problem.contains("トーク") ? "asked" : "label", problem);
		if (errors.isEmpty()) {
			Form changed = new Form(fields, editing.form().isAllInChat(),
					FormEdits.former(editing.form(), editing.published(), fields));
			errors.require(this.desk.save(editing, revision, changed, staff), REVISION, FormDesk.STALE);
		}
	}

	/** The first consent goes where it has to be. */
	private static List<Field> placed(List<Field> fields, Field made) {
		boolean isFirst = made.type() instanceof FieldType.Consent
				&& fields.stream().noneMatch((field) -> field.type() instanceof FieldType.Consent);
		return isFirst ? FormEdits.add(List.of(made), fields) : FormEdits.add(fields, made);
	}

	private static @Nullable Field published(Editing editing, @Nullable Field field) {
		return (field != null) ? editing.published()
			.ever()
			.stream()
			.filter((each) -> each.id().equals(field.id()))
			.findFirst()
			.orElse(null) : null;
	}

}
