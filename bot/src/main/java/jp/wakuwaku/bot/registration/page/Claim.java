package jp.wakuwaku.bot.registration.page;

/** Who may keep what was sent from a page. */
enum Claim {

	/** The page is not there: it was sent, its time is over, or there never was one. */
	GONE,

	/** Another sending of it is under way. */
	UNDER_WAY,

	/** What was sent is kept; only the chat may not have been told. */
	KEPT,

	/** Whoever asked. */
	OURS

}
