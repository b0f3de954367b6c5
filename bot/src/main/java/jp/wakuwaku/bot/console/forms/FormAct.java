package jp.wakuwaku.bot.console.forms;

import jp.wakuwaku.bot.console.security.AuditAct;

/** What is noted of changes of forms. */
enum FormAct implements AuditAct {

	FORM_DRAFTED("聞くことの下書きを直した"),

	FORM_DISCARDED("聞くことの下書きを捨てた"),

	FORM_PUBLISHED("聞くことを公開した");

	private final String label;

	FormAct(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
