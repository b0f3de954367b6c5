package jp.wakuwaku.bot.line;

import java.util.List;

/**
 * What LINE thinks of messages that are not sent yet.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#validate-message-objects-of-multicast-message">Validate
 * message objects of a multicast message</a>
 */
public sealed interface Validation {

	/** LINE would take them. */
	record Valid() implements Validation {
	}

	/**
	 * LINE would refuse them.
	 *
	 * @param problems in LINE's words, which may change: where, and what is wrong; maybe
	 * none
	 */
	record Invalid(List<String> problems) implements Validation {

		public Invalid {
			problems = List.copyOf(problems);
		}

	}

	/** LINE did not say, so nobody knows. */
	record Unanswered() implements Validation {
	}

}
