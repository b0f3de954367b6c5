package jp.wakuwaku.bot.conversation;

import java.time.Instant;
import java.util.function.BiConsumer;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.EventId;
import org.jspecify.annotations.Nullable;

/**
 * Runs one kind of command. Implementations are beans.
 *
 * @param <T> the kind
 */
public interface TurnCommandHandler<T extends TurnCommand> {

	/**
	 * Returns the name that stored commands carry.
	 * @return the same in every release
	 */
	String name();

	/**
	 * Returns what is run here.
	 * @return a record that can be written as JSON
	 */
	Class<T> type();

	/**
	 * Does it. Called again after a crash, also when the first call went through, and by
	 * two instances at once when one of them has been paused: the same origin must have
	 * no second effect.
	 * @param origin where the command comes from
	 * @param command what to do
	 * @throws org.springframework.dao.DataAccessException when it is to be tried again
	 */
	void run(Origin origin, T command);

	/**
	 * Makes a handler of its parts.
	 * @param name that stored commands carry
	 * @param type what is run
	 * @param run see {@link #run}
	 * @param <T> the kind
	 * @return the handler
	 */
	static <T extends TurnCommand> TurnCommandHandler<T> of(String name, Class<T> type, BiConsumer<Origin, T> run) {
		return new TurnCommandHandler<>() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public Class<T> type() {
				return type;
			}

			@Override
			public void run(Origin origin, T command) {
				run.accept(origin, command);
			}
		};
	}

	/**
	 * Where a command comes from.
	 *
	 * @param id names this command, the same at every repetition
	 * @param event whose turn wanted it
	 * @param chat where the event happened
	 * @param occurredAt when it happened, by LINE's clock
	 * @param receivedAt when it reached the bot
	 * @param replyToken that answers the event, {@code null} where LINE gave none
	 */
	record Origin(String id, EventId event, ChatId chat, Instant occurredAt, Instant receivedAt,
			@Nullable String replyToken) {
	}

}
