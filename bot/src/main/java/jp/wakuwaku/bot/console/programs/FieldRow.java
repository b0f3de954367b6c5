package jp.wakuwaku.bot.console.programs;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.Form;

/**
 * A question of a program's form.
 *
 * @param label as residents read it
 * @param note how it is asked
 */
record FieldRow(String label, String note) {

	static FieldRow of(Field field, Form form) {
		boolean isInChat = form.isAllInChat() || field.asked() == Field.Asked.CHAT;
		return new FieldRow(field.label(), (field.isRequired() ? "必須" : "任意") + (isInChat ? "、トークで聞く" : "、ページで聞く")
				+ (field.isPersonal() ? "、個人情報" : ""));
	}

}
