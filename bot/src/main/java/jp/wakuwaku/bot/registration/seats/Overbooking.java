package jp.wakuwaku.bot.registration.seats;

/** Why staff take somebody for whom there is no room, or whose turn it is not. */
public enum Overbooking {

	/** There will be another chair. */
	CHAIR_ADDED,

	/** The office has promised a seat by mistake. */
	PROMISED,

	/** It is known that somebody else will not come. */
	ABSENCE_KNOWN,

	/** Something that staff know. */
	OTHER

}
