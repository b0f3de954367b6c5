package jp.wakuwaku.bot.emulator;

/**
 * Ends the handling of a call with an answer that says no; made an answer at one place.
 */
final class Refusal extends RuntimeException {

	private final transient Answer answer;

	Refusal(Answer answer) {
		super("status " + answer.status(), null, false, false);
		this.answer = answer;
	}

	static Refusal notFound() {
		return new Refusal(Answer.error(404, "Not found"));
	}

	static Refusal bad(String message) {
		return new Refusal(Answer.error(400, message));
	}

	Answer answer() {
		return this.answer;
	}

}
