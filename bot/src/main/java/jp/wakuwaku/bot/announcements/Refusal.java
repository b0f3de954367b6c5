package jp.wakuwaku.bot.announcements;

/** Why nothing was done. */
public enum Refusal {

	/** There is no such announcement. */
	NOT_THERE,
	/** Somebody else has changed it meanwhile. */
	STALE,
	/** It has come too far, or not far enough, for that. */
	NOT_NOW,
	/** Whoever wrote it, or asked for the approval, cannot approve it. */
	OWN_WORK,
	/** Without a second person, emergencies only are sent. */
	NO_EMERGENCY,
	/** Its time is over. */
	PAST,
	/** There is no time at which it would be sent. */
	NEVER,
	/** LINE could not be asked whether it takes the messages; try again later. */
	NOT_CHECKED,
	/** No talk is linked to the account to which a test message could go. */
	NOT_LINKED

}
