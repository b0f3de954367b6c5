package jp.wakuwaku.bot.console.forms;

import java.util.List;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.Form;

/**
 * What publishing a form would change.
 *
 * @param added labels of what is asked anew
 * @param changed labels of what is asked in another way
 * @param removed labels of what is not asked any more
 * @param isReordered whether the rest comes in another order
 * @param isMoved whether all is asked in the chat, or not any more
 */
record FormChanges(List<String> added, List<String> changed, List<String> removed, boolean isReordered,
		boolean isMoved) {

	static FormChanges of(Form before, Form after) {
		List<Field> stay = after.fields().stream().filter((field) -> isAsked(before, field)).toList();
		return new FormChanges(
				after.fields().stream().filter((field) -> !isAsked(before, field)).map(Field::label).toList(),
				stay.stream().filter((field) -> !before.fields().contains(field)).map(Field::label).toList(),
				before.fields().stream().filter((field) -> !isAsked(after, field)).map(Field::label).toList(),
				!stay.stream()
					.map(Field::id)
					.toList()
					.equals(before.fields().stream().filter((field) -> isAsked(after, field)).map(Field::id).toList()),
				before.isAllInChat() != after.isAllInChat());
	}

	private static boolean isAsked(Form form, Field field) {
		return form.field(field.id()).isPresent();
	}

}
