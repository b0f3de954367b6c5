package jp.wakuwaku.bot.line;

import java.net.URI;
import java.time.LocalDateTime;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What a button does.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#action-objects">Action
 * objects</a>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface Action {

	/**
	 * Returns what the button reads.
	 * @return 1 to 20 graphemes
	 */
	String label();

	/**
	 * Sends {@code data} to the bot, and shows the label as if the resident had said it.
	 *
	 * @param label what the button reads, 1 to 20 graphemes
	 * @param data what the bot gets back, 1 to 300 characters
	 */
	record Choose(String label, String data) implements Action {

		public Choose {
			label = Surrogates.mended(label);
			LineLimits.requireLabel(label);
			data = Surrogates.mended(data);
			LineLimits.requireGraphemes("data", data, LineLimits.POSTBACK);
		}

	}

	/**
	 * Lets the resident say something.
	 *
	 * @param label what the button reads, 1 to 20 graphemes
	 * @param text what the resident then says, 1 to 300 graphemes
	 */
	record Say(String label, String text) implements Action {

		public Say {
			label = Surrogates.mended(label);
			LineLimits.requireLabel(label);
			text = Surrogates.mended(text);
			LineLimits.requireGraphemes("text", text, LineLimits.POSTBACK);
		}

	}

	/**
	 * Has the resident pick a date and a time, and sends {@code data} to the bot with
	 * what was picked under {@code datetime}, such as {@code 2026-12-03T14:00}.
	 *
	 * @param label what the button reads, 1 to 20 graphemes
	 * @param data what the bot gets back, 1 to 300 characters
	 * @param initial what is picked at first, to the minute
	 * @param earliest the first that can be picked, to the minute
	 * @param latest the last that can be picked, to the minute
	 */
	record Pick(String label, String data, LocalDateTime initial, LocalDateTime earliest,
			LocalDateTime latest) implements Action {

		public Pick {
			label = Surrogates.mended(label);
			LineLimits.requireLabel(label);
			data = Surrogates.mended(data);
			LineLimits.requireGraphemes("data", data, LineLimits.POSTBACK);
			LineLimits.requireMoments(initial, earliest, latest);
		}

	}

	/**
	 * Opens a page or starts a telephone call.
	 *
	 * @param label what the button reads, 1 to 20 graphemes
	 * @param target {@code https}, {@code http}, {@code tel} or {@code line}, up to 1,000
	 * characters
	 */
	record Open(String label, URI target) implements Action {

		public Open {
			label = Surrogates.mended(label);
			LineLimits.requireLabel(label);
			LineLimits.requireUri(target);
		}

	}

}
