package jp.wakuwaku.bot.line;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What the bot says: one bubble, or one row of cards.
 *
 * @see <a href=
 * "https://developers.line.biz/en/reference/messaging-api/#message-objects">Message
 * objects</a>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface OutgoingMessage {

	/**
	 * Returns the choices offered below the message, on phones, until the next message.
	 * @return none to 13
	 */
	List<Action> quickReplies();

	/**
	 * Plain text.
	 *
	 * @param text 1 to 5,000 UTF-16 units
	 * @param quickReplies none to 13
	 */
	record Text(String text, List<Action> quickReplies) implements OutgoingMessage {

		public Text {
			text = Surrogates.mended(text);
			LineLimits.requireUnits("text", text, LineLimits.TEXT);
			quickReplies = List.copyOf(quickReplies);
			LineLimits.requireCount("quickReplies", quickReplies.size(), 0, LineLimits.QUICK_REPLIES);
		}

	}

	/**
	 * One card, or several side by side.
	 *
	 * @param altText what notifications and screen readers say; carries the whole
	 * meaning, 1 to 1,500 UTF-16 units
	 * @param cards 1 to 12
	 * @param quickReplies none to 13
	 */
	record Cards(String altText, List<Card> cards, List<Action> quickReplies) implements OutgoingMessage {

		public Cards {
			altText = Surrogates.mended(altText);
			LineLimits.requireUnits("altText", altText, LineLimits.ALT_TEXT);
			cards = List.copyOf(cards);
			LineLimits.requireCount("cards", cards.size(), 1, LineLimits.CARDS);
			LineLimits.requireCount("bytes of all cards", cards.stream().mapToInt(FlexWeight::of).sum(), 0,
					LineLimits.CAROUSEL_BYTES);
			quickReplies = List.copyOf(quickReplies);
			LineLimits.requireCount("quickReplies", quickReplies.size(), 0, LineLimits.QUICK_REPLIES);
		}

	}

}
