package jp.wakuwaku.bot.faq;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said, before it is fitted to LINE: many buttons become several cards.
 *
 * @param tag small words above the title
 * @param title the heading
 * @param body the text
 * @param note small words below the text
 * @param buttons any number that fits twelve cards
 */
record Bubble(@Nullable String tag, String title, String body, @Nullable String note, List<Action> buttons) {

	private static final int MOST_BUTTONS = 10;

	/** https://developers.line.biz/en/reference/messaging-api/#flex-message */
	private static final int LONGEST_ALT_TEXT = 1_500;

	OutgoingMessage message(List<Action> quickReplies) {
		return new OutgoingMessage.Cards(altText(), cards(), quickReplies);
	}

	private List<Card> cards() {
		int cards = Math.max(1, Math.ceilDiv(this.buttons.size(), MOST_BUTTONS));
		int perCard = Math.ceilDiv(this.buttons.size(), cards);
		List<Card> split = new ArrayList<>();
		for (int card = 0; card < cards; card++) {
			int begin = card * perCard;
			List<Action> part = this.buttons.subList(begin, Math.min(begin + perCard, this.buttons.size()));
			String number = (cards > 1) ? "（" + (card + 1) + "/" + cards + "）" : "";
			split.add(new Card(this.tag, this.title + number, this.body, this.note, part, false));
		}
		return split;
	}

	private String altText() {
		String choices = this.buttons.stream().map(Action::label).collect(Collectors.joining("、"));
		String text = Stream.of(this.tag, this.title, this.body, choices.isEmpty() ? null : "選べるもの：" + choices)
			.filter(Objects::nonNull)
			.collect(Collectors.joining("\n"));
		return (text.length() <= LONGEST_ALT_TEXT) ? text : text.substring(0, lastWhole(text)) + "…";
	}

	private static int lastWhole(String text) {
		int end = LONGEST_ALT_TEXT - 1;
		return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
	}

}
