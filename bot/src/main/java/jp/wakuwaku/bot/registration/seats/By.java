package jp.wakuwaku.bot.registration.seats;

/** On whose behalf something is done. */
public enum By {

	/** The person in question, who has deadlines. */
	RESIDENT,

	/** The office, at any time. */
	STAFF

}
