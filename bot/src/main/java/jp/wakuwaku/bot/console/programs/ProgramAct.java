package jp.wakuwaku.bot.console.programs;

import jp.wakuwaku.bot.console.security.AuditAct;

/** What is noted of changes of programs. */
enum ProgramAct implements AuditAct {

	PROGRAM_CHANGED("講座・相談の説明を変えた"),

	SESSION_CHANGED("講座の回を変えた"),

	SESSION_ADDED("講座の回を加えた"),

	SESSION_REMOVED("講座の下書きの回を消した"),

	PROGRAM_ADDED("講座・相談を作った"),

	PROGRAM_REMOVED("講座・相談の下書きを消した"),

	RULES_CHANGED("申し込みのきまりを変えた"),

	REMINDERS_CHANGED("リマインドの時期を変えた"),

	PROGRAM_MOVED("講座・相談の並びを変えた"),

	PROGRAM_COPIED("講座・相談を写して作った"),

	PROGRAMS_IMPORTED("講座・相談をファイルから入れた"),

	PROGRAMS_EXPORTED("講座・相談をファイルに書き出した");

	private final String label;

	ProgramAct(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
