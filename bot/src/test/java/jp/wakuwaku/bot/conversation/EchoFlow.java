package jp.wakuwaku.bot.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.line.OutgoingMessage;

/** Answers questions only, like the FAQ would. */
final class EchoFlow implements Flow {

	@Override
	public String name() {
		return "echo";
	}

	@Override
	public List<MenuItem> menu() {
		return List.of(new MenuItem(1, "質問する", "言葉で", Choice.lasting("echo", "ask"), Set.of("しつもん"), true));
	}

	@Override
	public Optional<Turn> advance(Situation situation, Input input) {
		return switch (input) {
			case Input.Said said when said.text().endsWith("？") -> Optional.of(said("お答えします。"));
			case Input.Chose chose when chose.choice().action().equals("ask") -> Optional.of(said("ご質問をどうぞ。"));
			default -> Optional.empty();
		};
	}

	private static Turn said(String text) {
		return Turn.saying(new OutgoingMessage.Text(text, List.of()));
	}

}
