package jp.wakuwaku.bot.conversation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.wakuwaku.bot.line.IncomingEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataAccessException;

/** Has the commands of turns done by the features that they belong to. */
class Commands {

	private static final Logger logger = LoggerFactory.getLogger(Commands.class);

	private final Map<String, TurnCommandHandler<?>> byName = new HashMap<>();

	private final Map<Class<?>, TurnCommandHandler<?>> byType = new HashMap<>();

	private final JsonMapper json;

	private final DeadLetters deadLetters;

	private final Clock clock;

	Commands(Collection<? extends TurnCommandHandler<?>> handlers, JsonMapper json, DeadLetters deadLetters,
			Clock clock) {
		handlers.forEach(this::add);
		this.json = json;
		this.deadLetters = deadLetters;
		this.clock = clock;
	}

	/** The commands of one turn as they are written down with it. */
	List<PendingCommand> pending(IncomingEvent event, List<TurnCommand> commands) {
		List<PendingCommand> pending = new ArrayList<>();
		for (TurnCommand command : commands) {
			pending.add(new PendingCommand(PendingCommand.VERSION, event.id() + ":" + pending.size(), event.id(),
					event.chat(), event.occurredAt(), event.receivedAt(), event.replyToken(), handlerOf(command).name(),
					this.json.valueToTree(command)));
		}
		return pending;
	}

	/**
	 * Does what is pending, in order.
	 * @return the ids of what needs no further run
	 * @throws DataAccessException when Redis is in trouble, so that all of it is to be
	 * run again
	 */
	List<String> run(List<PendingCommand> pending) {
		pending.forEach(this::run);
		return pending.stream().map(PendingCommand::id).toList();
	}

	/** Has staff know of a command that takes the process with it again and again. */
	void giveUp(PendingCommand pending, String reason) {
		logger.error("Command {} of kind '{}' is given up: {}", pending.id(), pending.name(), reason);
		this.deadLetters.keep(new DeadLetter(1, pending.event(), "command " + pending.name(), reason,
				pending.occurredAt(), this.clock.instant()));
	}

	private void run(PendingCommand pending) {
		TurnCommandHandler<?> handler = this.byName.get(pending.name());
		if (handler == null) {
			giveUp(pending, "of a kind that this version does not know");
			return;
		}
		try {
			run(handler, pending);
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			giveUp(pending, Failures.describe(ex));
		}
	}

	private <T extends TurnCommand> void run(TurnCommandHandler<T> handler, PendingCommand pending) {
		handler.run(pending.origin(), this.json.treeToValue(pending.command(), handler.type()));
	}

	private TurnCommandHandler<?> handlerOf(TurnCommand command) {
		TurnCommandHandler<?> handler = this.byType.get(command.getClass());
		if (handler == null) {
			throw new IllegalArgumentException(
					"command: " + command.getClass().getName() + " (expected: one that has a handler)");
		}
		return handler;
	}

	private void add(TurnCommandHandler<?> handler) {
		if (this.byName.put(handler.name(), handler) != null || this.byType.put(handler.type(), handler) != null) {
			throw new IllegalArgumentException(
					"command handler: '" + handler.name() + "' (expected: one for each name and type)");
		}
	}

}
