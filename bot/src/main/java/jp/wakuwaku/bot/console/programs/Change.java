package jp.wakuwaku.bot.console.programs;

/** What became of a change of a program. */
public enum Change {

	/** Residents read it within seconds. */
	DONE,

	/** Somebody else has changed the same program meanwhile. Nothing was done. */
	STALE,

	/** It is not there, or not any more. */
	MISSING

}
