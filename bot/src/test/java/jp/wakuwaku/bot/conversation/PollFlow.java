package jp.wakuwaku.bot.conversation;

import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.line.OutgoingMessage;

/** Asks one question when it is told to, like a questionnaire would. */
final class PollFlow implements Flow {

	static final String NAME = "poll";

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Optional<Turn> advance(Situation situation, Input input) {
		return switch (input) {
			case Input.Told _ -> Optional.of(Turn.asking("asked", text("いかがでしたか？")));
			case Input.Said said when situation.state() != null && said.text().equals("よかった") ->
				Optional.of(Turn.ending(text("ありがとうございました。")));
			case Input.Said _, Input.Chose _ -> Optional.empty();
		};
	}

	private static OutgoingMessage text(String text) {
		return new OutgoingMessage.Text(text, List.of());
	}

}
