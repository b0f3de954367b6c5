package jp.wakuwaku.bot.registration.desk;

/** Why staff correct what somebody told. */
public enum CorrectionReason {

	/** It was written or heard wrongly. */
	MISTAKE,

	/** It has changed since. */
	CHANGED,

	/** Something was missing. */
	COMPLETED,

	/** Something else, which the note says. */
	OTHER

}
