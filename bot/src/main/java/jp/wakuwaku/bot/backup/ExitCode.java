package jp.wakuwaku.bot.backup;

/** With what a command ends. Scripts rely on the numbers. */
enum ExitCode {

	/** It did what it was to do. */
	DONE(0),

	/** What was looked at is damaged, or was tampered with. */
	NOT_WHOLE(1),

	/** It was not called rightly. */
	MISUSED(2),

	/** It would have harmed something, and has changed nothing. */
	REFUSED(3),

	/** Redis or the disk did not do what was asked. */
	TROUBLED(4),

	/** Somebody stopped it, by Ctrl-C for example; the number is that of shells. */
	STOPPED(130);

	private final int number;

	ExitCode(int number) {
		this.number = number;
	}

	int number() {
		return this.number;
	}

}
