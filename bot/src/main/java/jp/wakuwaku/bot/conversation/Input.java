package jp.wakuwaku.bot.conversation;

import java.util.Map;

/** What a resident did, as flows see it. */
public sealed interface Input {

	/**
	 * The resident wrote something.
	 *
	 * @param text as written, without the words that mention the bot; never blank
	 */
	record Said(String text) implements Input {

		/** Leaves the text out, so that it does not reach a log by accident. */
		@Override
		public String toString() {
			return "Said[" + this.text.length() + " characters]";
		}

	}

	/**
	 * The resident tapped a button of this flow that is still good.
	 *
	 * @param choice what the button means
	 * @param params what was picked with it, for example under {@code datetime}; empty
	 * for plain buttons
	 */
	record Chose(Choice choice, Map<String, String> params) implements Input {

		public Chose {
			params = Map.copyOf(params);
		}

	}

}
