package jp.wakuwaku.bot.conversation;

import java.util.List;
import java.util.Optional;

/** A flow that has something done whenever somebody comes or goes. */
final class Doorbell implements Flow {

	@Override
	public String name() {
		return "doorbell";
	}

	@Override
	public Optional<Turn> advance(Situation situation, Input input) {
		return Optional.empty();
	}

	@Override
	public List<TurnCommand> chatBegun() {
		return List.of(new Rings("begun"));
	}

	@Override
	public List<TurnCommand> chatEnded() {
		return List.of(new Rings("ended"));
	}

	/** What it has done. */
	record Rings(String why) implements TurnCommand {
	}

}
