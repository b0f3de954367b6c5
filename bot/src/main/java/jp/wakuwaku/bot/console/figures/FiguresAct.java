package jp.wakuwaku.bot.console.figures;

import jp.wakuwaku.bot.console.security.AuditAct;

/** What is done with figures. */
enum FiguresAct implements AuditAct {

	FIGURES_EXPORTED("数字を書き出した"),

	SURVEY_ASKED("アンケートを送ることにした"),

	SURVEY_NOT_WANTED("アンケートを送らないことにした");

	private final String label;

	FiguresAct(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
