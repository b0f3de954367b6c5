package jp.wakuwaku.bot.journey;

import java.util.List;
import java.util.Optional;

import jp.wakuwaku.bot.conversation.Flow;
import jp.wakuwaku.bot.conversation.Input;
import jp.wakuwaku.bot.conversation.MenuItem;
import jp.wakuwaku.bot.conversation.Situation;
import jp.wakuwaku.bot.conversation.Turn;
import jp.wakuwaku.bot.conversation.TurnCommand;

/** A flow that takes its time. */
record PacedFlow(Flow flow, Pace pace) implements Flow {

	@Override
	public String name() {
		return this.flow.name();
	}

	@Override
	public List<MenuItem> menu() {
		return this.flow.menu();
	}

	@Override
	public List<TurnCommand> takenBack(String message) {
		return this.flow.takenBack(message);
	}

	@Override
	public List<TurnCommand> chatEnded() {
		return this.flow.chatEnded();
	}

	@Override
	public Optional<Turn> advance(Situation situation, Input input) {
		this.pace.think();
		return this.flow.advance(situation, input);
	}

}
