package jp.wakuwaku.bot.conversation;

import java.util.List;
import java.util.stream.Collectors;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.Card;
import jp.wakuwaku.bot.line.OutgoingMessage;

/** Replies as a resident sees them: texts, [buttons] and, last, ‹quick replies›. */
final class Transcript {

	private Transcript() {
	}

	static String of(List<OutgoingMessage> replies) {
		String bubbles = replies.stream().map(Transcript::bubble).collect(Collectors.joining("\n--\n"));
		String below = replies.isEmpty() ? "" : buttons(replies.getLast().quickReplies(), "‹", "›");
		return below.isEmpty() ? bubbles : bubbles + "\n" + below;
	}

	private static String bubble(OutgoingMessage message) {
		return switch (message) {
			case OutgoingMessage.Text text -> text.text();
			case OutgoingMessage.Cards cards ->
				cards.cards().stream().map(Transcript::card).collect(Collectors.joining("\n||\n"));
		};
	}

	private static String card(Card card) {
		StringBuilder words = new StringBuilder();
		append(words, "＜", card.tag(), "＞");
		append(words, "【", card.title(), "】");
		append(words, "", card.body(), "");
		append(words, "（", card.note(), "）");
		append(words, "", card.buttons().isEmpty() ? null : buttons(card.buttons(), "[", "]"), "");
		return words.toString().strip();
	}

	private static void append(StringBuilder words, String before, String part, String after) {
		if (part != null) {
			words.append(before).append(part).append(after).append('\n');
		}
	}

	private static String buttons(List<Action> actions, String before, String after) {
		return actions.stream().map((action) -> before + action.label() + after).collect(Collectors.joining(" "));
	}

}
