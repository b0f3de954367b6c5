package jp.wakuwaku.bot.console.layout;

import java.util.List;
import java.util.stream.IntStream;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;

/**
 * A message as it looks in LINE, for {@code console/components/message}.
 *
 * @param text of a plain message; empty when it is cards
 * @param cards side by side; empty when it is text
 * @param quickReplies what is offered below it
 */
public record MessageView(String text, List<Card> cards, List<String> quickReplies) {

	public MessageView {
		cards = List.copyOf(cards);
		quickReplies = List.copyOf(quickReplies);
	}

	/**
	 * Shows messages.
	 * @param messages in their order
	 * @return the same; quick replies only below the last, as phones show them
	 */
	public static List<MessageView> of(List<OutgoingMessage> messages) {
		int last = messages.size() - 1;
		return IntStream.rangeClosed(0, last).mapToObj((number) -> of(messages.get(number), number == last)).toList();
	}

	private static MessageView of(OutgoingMessage message, boolean isLast) {
		List<String> quickReplies = isLast ? message.quickReplies().stream().map(Action::label).toList() : List.of();
		return switch (message) {
			case OutgoingMessage.Text text -> new MessageView(text.text(), List.of(), quickReplies);
			case OutgoingMessage.Cards cards -> new MessageView("", cards.cards(), quickReplies);
		};
	}

}
