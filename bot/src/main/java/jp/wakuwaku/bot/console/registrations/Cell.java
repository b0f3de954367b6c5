package jp.wakuwaku.bot.console.registrations;

import java.time.LocalDateTime;

/** A value of a file that is taken along. */
sealed interface Cell {

	/**
	 * Words, whatever they look like.
	 *
	 * @param text may be empty
	 */
	record Text(String text) implements Cell {

		/** Leaves the words out. */
		@Override
		public String toString() {
			return "Text";
		}

	}

	/**
	 * A number that can be summed up.
	 *
	 * @param number any
	 */
	record Count(long number) implements Cell {
	}

	/**
	 * A time in Japan.
	 *
	 * @param at to the minute
	 */
	record Moment(LocalDateTime at) implements Cell {
	}

}
