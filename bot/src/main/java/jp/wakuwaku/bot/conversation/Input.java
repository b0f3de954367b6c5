package jp.wakuwaku.bot.conversation;

import java.util.Map;

/** What happened, mostly what a resident did, as flows see it. */
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
	 * What this flow wanted to know, or something of its own accord: see {@link News}.
	 *
	 * @param news in the form in which they were given
	 */
	record Told(String news) implements Input {

		/** Leaves the news out, so that they do not reach a log by accident. */
		@Override
		public String toString() {
			return "Told[" + this.news.length() + " characters]";
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
