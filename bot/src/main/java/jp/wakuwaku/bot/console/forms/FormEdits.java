package jp.wakuwaku.bot.console.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldId;
import jp.wakuwaku.bot.programs.Form;

/** The fields of a form with one thing changed. */
final class FormEdits {

	private FormEdits() {
	}

	static List<Field> add(List<Field> fields, Field field) {
		List<Field> all = new ArrayList<>(fields);
		all.add(field);
		return all;
	}

	static List<Field> add(List<Field> first, List<Field> rest) {
		List<Field> all = new ArrayList<>(first);
		all.addAll(rest);
		return all;
	}

	static List<Field> replace(List<Field> fields, Field changed) {
		return fields.stream().map((field) -> field.id().equals(changed.id()) ? changed : field).toList();
	}

	/** One step up or down, as far as there is one. */
	static List<Field> move(List<Field> fields, FieldId id, int step) {
		List<Field> moved = new ArrayList<>(fields);
		int from = fields.stream().map(Field::id).toList().indexOf(id);
		int to = from + step;
		if (from >= 0 && to >= 0 && to < fields.size()) {
			Collections.swap(moved, from, to);
		}
		return moved;
	}

	static List<Field> remove(List<Field> fields, FieldId id) {
		return fields.stream().filter((field) -> !field.id().equals(id)).toList();
	}

	/** What was published once goes on saying what was answered to it. */
	static List<Field> former(Form form, Form published, List<Field> asked) {
		List<FieldId> ids = asked.stream().map(Field::id).toList();
		List<Field> former = new ArrayList<>(
				form.former().stream().filter((field) -> !ids.contains(field.id())).toList());
		List<FieldId> known = former.stream().map(Field::id).toList();
		published.ever()
			.stream()
			.filter((field) -> !ids.contains(field.id()) && !known.contains(field.id()))
			.forEach(former::add);
		return former;
	}

	/** Never a name that there was before. */
	static FieldId next(Form form, Form published) {
		int number = form.ever().size() + 1;
		while (isTaken(form, number) || isTaken(published, number)) {
			number++;
		}
		return new FieldId("q" + number);
	}

	private static boolean isTaken(Form form, int number) {
		return form.ever().stream().anyMatch((field) -> field.id().value().equals("q" + number));
	}

}
