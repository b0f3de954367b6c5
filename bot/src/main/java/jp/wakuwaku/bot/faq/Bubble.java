package jp.wakuwaku.bot.faq;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;
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

	OutgoingMessage message(Language language, List<Action> quickReplies) {
		return new OutgoingMessage.Cards(altText(language), cards(), quickReplies);
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

	/** All that is to be seen; where that is too long, the note goes first. */
	private String altText(Language language) {
		String choices = this.buttons.stream()
			.map(Action::label)
			.collect(Collectors.joining(FaqWords.LIST_SEPARATOR.in(language)));
		String offered = choices.isEmpty() ? null : FaqWords.CHOICES.in(language) + choices;
		String everything = lines(this.tag, this.title, this.body, this.note, offered);
		return (everything.length() <= LONGEST_ALT_TEXT) ? everything
				: shortened(lines(this.tag, this.title, this.body, offered));
	}

	private static String lines(@Nullable String... parts) {
		return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
	}

	private static String shortened(String text) {
		if (text.length() <= LONGEST_ALT_TEXT) {
			return text;
		}
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text);
		int end = characters.preceding(LONGEST_ALT_TEXT);
		return text.substring(0, (end > 0) ? end : LONGEST_ALT_TEXT - 1) + "…";
	}

}
