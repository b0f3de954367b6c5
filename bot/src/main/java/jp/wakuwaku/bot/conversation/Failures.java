package jp.wakuwaku.bot.conversation;

/**
 * Tells of a failure without its message, which may quote what a resident wrote.
 */
final class Failures {

	private Failures() {
	}

	/** For example {@code IllegalStateException at Dialogue.advance:42}. */
	static String describe(Throwable failure) {
		StackTraceElement[] trace = failure.getStackTrace();
		String at = (trace.length > 0)
				? " at " + trace[0].getClassName() + "." + trace[0].getMethodName() + ":" + trace[0].getLineNumber()
				: "";
		return failure.getClass().getSimpleName() + at;
	}

}
