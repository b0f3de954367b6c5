package jp.wakuwaku.bot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;
import jp.wakuwaku.knowledge.Language;

/** The way on from any answer: quick replies below its last message. */
final class Exits {

	private static final int MOST_QUICK_REPLIES = 13;

	private Exits() {
	}

	/**
	 * The same step; its last message also leads to the menu, out of the flow and back to
	 * what was left for it, and all of its buttons can be typed.
	 * @param before where the dialogue stood
	 */
	static Step on(Session before, Step step) {
		if (step.replies().isEmpty()) {
			return step;
		}
		List<OutgoingMessage> replies = new ArrayList<>(step.replies());
		OutgoingMessage last = replies.removeLast();
		Language language = step.next().language();
		replies.add(with(last, exits(before, step.next()).<Action>map((command) -> command.button(language)).toList()));
		return step.saying(replies).in(step.next().offering(Offers.in(replies)));
	}

	private static Stream<Command> exits(Session before, Session next) {
		if (next.flow() != null) {
			return Stream.of(Command.STOP, Command.MENU);
		}
		boolean hasLeft = before.flow() != null && next.aside() != null;
		return hasLeft ? Stream.of(Command.CONTINUE, Command.MENU) : Stream.of(Command.MENU);
	}

	private static OutgoingMessage with(OutgoingMessage message, List<Action> exits) {
		List<Action> quickReplies = new ArrayList<>(message.quickReplies());
		exits.stream()
			.filter((exit) -> !quickReplies.contains(exit))
			.limit(MOST_QUICK_REPLIES - quickReplies.size())
			.forEach(quickReplies::add);
		return switch (message) {
			case OutgoingMessage.Text text -> new OutgoingMessage.Text(text.text(), quickReplies);
			case OutgoingMessage.Cards cards -> new OutgoingMessage.Cards(cards.altText(), cards.cards(), quickReplies);
		};
	}

}
