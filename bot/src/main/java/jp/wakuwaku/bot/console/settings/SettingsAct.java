package jp.wakuwaku.bot.console.settings;

import jp.wakuwaku.bot.console.security.AuditAct;

/** What is done to the bot as a whole. */
enum SettingsAct implements AuditAct {

	DELIVERIES_PAUSED("配信を止めた"),

	DELIVERIES_RESUMED("配信を再開した"),

	CLOCK_CONFIRMED("時刻が正しいことを確かめた"),

	ALARM_DISMISSED("お知らせを確認ずみにした"),

	LINE_CHECKED("LINEとのつながりを確かめた");

	private final String label;

	SettingsAct(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
