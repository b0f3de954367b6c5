package jp.wakuwaku.bot.platform;

import org.jspecify.annotations.Nullable;

/**
 * The bot cannot start, and whoever operates it can put that right. Shown as two
 * paragraphs instead of a stack trace.
 */
public class StartRefusedException extends RuntimeException {

	private final String action;

	/**
	 * Refuses to start.
	 * @param description what is wrong, in the operators' language
	 * @param action what to do about it, in the operators' language
	 */
	public StartRefusedException(String description, String action) {
		this(description, action, null);
	}

	/**
	 * Refuses to start because something else failed.
	 * @param description what is wrong, in the operators' language
	 * @param action what to do about it, in the operators' language
	 * @param cause what failed
	 */
	public StartRefusedException(String description, String action, @Nullable Throwable cause) {
		super(description, cause);
		this.action = action;
	}

	/**
	 * What to do about it.
	 * @return text in the operators' language
	 */
	public String action() {
		return this.action;
	}

}
