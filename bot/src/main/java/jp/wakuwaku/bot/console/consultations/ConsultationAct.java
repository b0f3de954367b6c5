package jp.wakuwaku.bot.console.consultations;

import jp.wakuwaku.bot.console.security.AuditAct;

/** What is noted of changes of consultations. */
enum ConsultationAct implements AuditAct {

	CONSULTATION_OPENED("個別相談の受付を始めた"),

	CONSULTATION_CLOSED("個別相談の受付を止めた"),

	SLOT_RULES_CHANGED("相談の枠のきまりを変えた"),

	PLACES_CHANGED("相談の場所を変えた"),

	CLOSED_DAYS_CHANGED("相談のお休みの日を変えた"),

	ADVISER_ADDED("相談員を加えた"),

	ADVISER_CHANGED("相談員の紹介を変えた"),

	ADVISER_REMOVED("相談員を外した"),

	HOURS_CHANGED("相談員の時間を変えた");

	private final String label;

	ConsultationAct(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
