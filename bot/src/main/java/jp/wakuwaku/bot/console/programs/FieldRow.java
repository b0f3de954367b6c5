package jp.wakuwaku.bot.console.programs;

import jp.wakuwaku.bot.programs.Field;

/**
 * A question of a program's form.
 *
 * @param label as residents read it
 * @param note how it is asked
 */
record FieldRow(String label, String note) {

	static FieldRow of(Field field) {
		return new FieldRow(field.label(), (field.isRequired() ? "必須" : "任意")
				+ ((field.asked() == Field.Asked.CHAT) ? "、トークで聞く" : "、ページで聞く") + (field.isPersonal() ? "、個人情報" : ""));
	}

}
