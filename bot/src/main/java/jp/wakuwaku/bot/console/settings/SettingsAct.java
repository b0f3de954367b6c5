package jp.wakuwaku.bot.console.settings;

import jp.wakuwaku.bot.console.security.AuditAct;

/** What is done to the bot as a whole. */
enum SettingsAct implements AuditAct {

	DELIVERIES_PAUSED("配信を止めた"),

	DELIVERIES_RESUMED("配信を再開した"),

	CLOCK_CONFIRMED("時刻が正しいことを確かめた"),

	ALARM_DISMISSED("お知らせを確認ずみにした"),

	LINE_CHECKED("LINEとのつながりを確かめた"),

	OFFICE_CHANGED("連絡先を変えた"),

	TEXT_CHANGED("決まった文を変えた"),

	QUIET_HOURS_CHANGED("送らない時間を変えた"),

	TOPIC_NAMED("お知らせの話題を決めた"),

	TOPIC_RETIRED("お知らせの話題をやめた"),

	RETENTION_CHANGED("残す期間を変えた"),

	MAINTENANCE_BEGUN("手入れを始めた"),

	MAINTENANCE_ENDED("手入れを終えた"),

	/** Noted by the bot itself, at its first start afterwards. */
	RESTORED("バックアップから戻した");

	private final String label;

	SettingsAct(String label) {
		this.label = label;
	}

	@Override
	public String label() {
		return this.label;
	}

}
