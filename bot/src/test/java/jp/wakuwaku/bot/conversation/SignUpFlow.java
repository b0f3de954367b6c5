package jp.wakuwaku.bot.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.wakuwaku.bot.line.Action;
import jp.wakuwaku.bot.line.OutgoingMessage;

/** Asks for a colour and a confirmation, like a registration would. */
final class SignUpFlow implements Flow {

	static final Choice START = Choice.lasting("signup", "start");

	private final boolean isPatient;

	SignUpFlow() {
		this(false);
	}

	/** A patient one can be come back to. */
	SignUpFlow(boolean isPatient) {
		this.isPatient = isPatient;
	}

	@Override
	public boolean canGoOnFrom(String state) {
		return this.isPatient;
	}

	@Override
	public String name() {
		return "signup";
	}

	@Override
	public List<MenuItem> menu() {
		return List.of(new MenuItem(2, "申し込む", "好きな色で", START, Set.of("申し込み"), false));
	}

	@Override
	public Optional<Turn> advance(Situation situation, Input input) {
		return switch (input) {
			case Input.Chose chose when chose.choice().action().equals("start") ->
				Optional.of(Turn.asking("colour", text("好きな色は？")));
			case Input.Chose chose when chose.choice().action().equals("confirm") ->
				Optional.of(Turn.ending(text("受け付けました。")));
			case Input.Chose _ -> Optional.empty();
			case Input.Said said when this.isPatient && situation.state() != null
					&& Set.of("続ける", "つづける").contains(said.text()) ->
				Optional.of(Turn.asking(situation.state(), text("好きな色は？")));
			case Input.Said said when "colour".equals(situation.state()) && said.text().endsWith("色") ->
				Optional.of(Turn.asking("confirming", confirm(said.text(), situation.nextRevision())));
			case Input.Said _, Input.Told _ -> Optional.empty();
		};
	}

	private static OutgoingMessage confirm(String colour, long shownIn) {
		Choice choice = Choice.lasting("signup", "confirm").boundTo(shownIn);
		return new OutgoingMessage.Text(colour + "でよいですか？", List.of(new Action.Choose("はい", choice.data())));
	}

	private static OutgoingMessage text(String text) {
		return new OutgoingMessage.Text(text, List.of());
	}

}
