package jp.wakuwaku.bot.console.forms;

import jp.wakuwaku.bot.programs.Field;
import jp.wakuwaku.bot.programs.FieldKind;
import jp.wakuwaku.bot.programs.Form;

/**
 * A field in the list.
 *
 * @param id of it
 * @param label as residents read it
 * @param note how it is asked
 */
record FieldLine(String id, String label, String note) {

	static FieldLine of(Field field, Form form) {
		boolean isInChat = form.isAllInChat() || field.asked() == Field.Asked.CHAT;
		return new FieldLine(field.id().value(), field.label(),
				KindWords.of(FieldKind.of(field.type())).label() + "、" + (field.isRequired() ? "必須" : "任意") + "、"
						+ (isInChat ? "トークで聞く" : "ページで聞く") + (field.isPersonal() ? "、個人情報" : ""));
	}

}
