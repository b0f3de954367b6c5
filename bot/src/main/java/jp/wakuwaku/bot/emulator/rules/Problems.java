package jp.wakuwaku.bot.emulator.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a request body.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#error-responses">Error
 * responses</a>
 */
public final class Problems {

	/** Enough to say what is wrong, however bad the body is. */
	private static final int MOST = 50;

	private final List<Problem> details = new ArrayList<>();

	private String flexMessage = "";

	private int count;

	void add(Property at, String message) {
		this.count++;
		if (this.flexMessage.isEmpty()) {
			this.flexMessage = at.message();
		}
		if (this.details.size() < MOST) {
			this.details.add(new Problem(message, at.spelled()));
		}
	}

	int count() {
		return this.count;
	}

	/**
	 * Says whether there is nothing to complain about.
	 * @return true if the body is acceptable
	 */
	public boolean isEmpty() {
		return this.details.isEmpty();
	}

	/**
	 * Says it in one sentence.
	 * @return LINE's {@code message}
	 */
	public String message() {
		return this.flexMessage.isEmpty() ? "The request body has " + this.count + " error(s)"
				: "A message (" + this.flexMessage + ") in the request body is invalid";
	}

	/**
	 * Says it one by one.
	 * @return the first problems in the order of the body, at most 50
	 */
	public List<Problem> details() {
		return List.copyOf(this.details);
	}

}
