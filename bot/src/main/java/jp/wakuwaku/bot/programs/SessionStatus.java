package jp.wakuwaku.bot.programs;

/** Where a session stands at a moment. */
public enum SessionStatus {

	/** Residents do not see it yet. */
	DRAFT,

	/** Registration begins later. */
	UPCOMING,

	/** There are seats. */
	OPEN,

	/** All seats are taken; residents may wait for one if there is a waiting list. */
	FULL,

	/** Nobody registers any more. */
	CLOSED,

	/** It does not take place. */
	CANCELLED,

	/** It has taken place. */
	OVER;

	/** Whether residents see it among what is to come. */
	public boolean isShown() {
		return switch (this) {
			case UPCOMING, OPEN, FULL, CLOSED, CANCELLED -> true;
			case DRAFT, OVER -> false;
		};
	}

}
