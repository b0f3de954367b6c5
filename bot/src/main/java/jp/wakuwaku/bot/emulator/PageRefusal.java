package jp.wakuwaku.bot.emulator;

/** Tells the chat page, in Japanese, what it cannot have. */
final class PageRefusal extends RuntimeException {

	private final int status;

	private PageRefusal(int status, String message) {
		super(message, null, false, false);
		this.status = status;
	}

	static PageRefusal of(String message) {
		return new PageRefusal(400, message);
	}

	static PageRefusal notFound(String what) {
		return new PageRefusal(404, what + "が見つかりません");
	}

	static PageRefusal conflict(String message) {
		return new PageRefusal(409, message);
	}

	int status() {
		return this.status;
	}

}
