package jp.wakuwaku.bot.programs;

/** What staff have decided about a session or a consultation. */
public enum StaffStatus {

	/** Residents do not see it yet. */
	DRAFT,

	/** Residents may register when it is time. */
	OPEN,

	/** Residents see it, but nobody registers any more. */
	CLOSED,

	/** It does not take place. */
	CANCELLED

}
