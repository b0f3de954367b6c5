package jp.wakuwaku.bot.console.audit;

import jp.wakuwaku.bot.console.security.AuditAct;

/** What is done with the record itself. */
enum AuditPageAct implements AuditAct {

	AUDIT_EXPORTED("記録を書き出した"),

	AUDIT_VERIFIED("記録を検査した");

	private final String label;

	AuditPageAct(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
