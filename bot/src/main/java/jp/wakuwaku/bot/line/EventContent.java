package jp.wakuwaku.bot.line;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What happened in a chat. Event types without meaning for the bot, and those that LINE
 * may add one day, are {@link Other}.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#webhook-event-objects">Webhook
 * event objects</a>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface EventContent {

	/**
	 * Returns which message this is about.
	 * @return LINE's id of the message, empty when there is none
	 */
	default String messageId() {
		return "";
	}

	/**
	 * Somebody wrote.
	 *
	 * @param messageId LINE's id of the message
	 * @param text what was written, without the words that mention the bot
	 * @param mentionsBot whether the bot was mentioned with {@code @}
	 */
	record Text(String messageId, String text, boolean mentionsBot) implements EventContent {

		public Text {
			text = Surrogates.mended(text);
		}

		/** Leaves the text out, so that it does not reach a log by accident. */
		@Override
		public String toString() {
			return "Text[" + this.text.length() + " characters]";
		}

	}

	/**
	 * Somebody sent something that is not text.
	 *
	 * @param messageId LINE's id of the message
	 * @param kind what it is
	 */
	record Attachment(String messageId, AttachmentKind kind) implements EventContent {
	}

	/**
	 * Somebody tapped a button.
	 *
	 * @param data what the button carries
	 * @param params what was picked, by name; empty for plain buttons
	 */
	record Postback(String data, Map<String, String> params) implements EventContent {

		public Postback {
			data = Surrogates.mended(data);
			params = Map.copyOf(params);
		}

		/** Leaves the data out, so that it does not reach a log by accident. */
		@Override
		public String toString() {
			return "Postback[" + this.data.length() + " characters]";
		}

	}

	/**
	 * Somebody became a friend.
	 *
	 * @param returning whether a block was lifted, by somebody who was a friend before
	 */
	record Followed(boolean returning) implements EventContent {
	}

	/** Somebody blocked the bot. */
	record Unfollowed() implements EventContent {
	}

	/** The bot was invited into a group or room. */
	record Joined() implements EventContent {
	}

	/** The bot was removed from a group or room. */
	record Left() implements EventContent {
	}

	/**
	 * Somebody took a message back.
	 *
	 * @param messageId LINE's id of the message that is to be forgotten
	 */
	record Unsent(String messageId) implements EventContent {
	}

	/**
	 * What the bot itself has to say, in its place among the chat's events. LINE never
	 * sends it.
	 *
	 * @param flow whose it is
	 * @param news in that flow's own form
	 */
	record Told(String flow, String news) implements EventContent {

		/** Leaves the news out, so that they do not reach a log by accident. */
		@Override
		public String toString() {
			return "Told[" + this.flow + "]";
		}

	}

	/**
	 * Anything else.
	 *
	 * @param kind LINE's name of the event type
	 */
	record Other(String kind) implements EventContent {
	}

}
