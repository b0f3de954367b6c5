package jp.wakuwaku.bot.console.registrations;

import jp.wakuwaku.bot.console.security.AuditAct;

/** What is noted beside the deeds that the desk notes itself. */
enum RegistrationAct implements AuditAct {

	REGISTRATIONS_EXPORTED("申込者の一覧を書き出した"),

	SHEET_PRINTED("印刷用の名簿を開いた");

	private final String label;

	RegistrationAct(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
