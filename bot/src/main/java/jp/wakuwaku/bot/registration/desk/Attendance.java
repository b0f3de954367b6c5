package jp.wakuwaku.bot.registration.desk;

/** Whether somebody who registered has come. */
public enum Attendance {

	/** They came. */
	ATTENDED,

	/** They did not. */
	ABSENT

}
