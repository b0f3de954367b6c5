package jp.wakuwaku.bot.outbox;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import jp.wakuwaku.bot.line.ChatId;
import jp.wakuwaku.bot.line.OutgoingMessage;

/**
 * The same messages to very many: an audience that is frozen in parts, and sent in chunks
 * of 500 by all instances together. Each recipient is accepted once, whatever happens in
 * between. All methods may be repeated, and throw
 * {@link org.springframework.dao.DataAccessException} when Redis did not confirm.
 */
public interface Broadcasts {

	/** How many recipients a part may have. */
	int LARGEST_PART = 5_000;

	/**
	 * Begins a broadcast, unless one of this name was begun before.
	 * @param id names it for good
	 * @param messages 1 to 5
	 * @param priority {@link Priority#ANNOUNCEMENT}, or {@link Priority#EMERGENCY} for
	 * one that goes before all others, whatever is paused
	 */
	void begin(BroadcastId id, List<OutgoingMessage> messages, Priority priority);

	/**
	 * Begins a broadcast that is not urgent, unless one of this name was begun before.
	 * @param id names it for good
	 * @param messages 1 to 5
	 */
	default void begin(BroadcastId id, List<OutgoingMessage> messages) {
		begin(id, messages, Priority.ANNOUNCEMENT);
	}

	/**
	 * Adds recipients. A part that was added before is not added again.
	 * @param id a broadcast that was begun
	 * @param part 0, 1, 2 ...
	 * @param chats up to {@value #LARGEST_PART}, maybe none; nobody in two parts
	 * @return the part that comes next; empty when no more recipients are taken, because
	 * the broadcast was sealed or stopped
	 * @throws IllegalArgumentException when a part before it is missing
	 */
	OptionalInt append(BroadcastId id, int part, List<ChatId> chats);

	/**
	 * Declares the audience complete, upon which the broadcast is sent.
	 * @param id a broadcast that was begun
	 */
	void seal(BroadcastId id);

	/**
	 * Holds a broadcast back; chunks that are under way are not called back.
	 * @param id which
	 * @return {@code false} when it is not being sent
	 */
	boolean pause(BroadcastId id);

	/**
	 * Lets a broadcast go on that was paused.
	 * @param id which
	 * @return {@code false} when it is not paused
	 */
	boolean resume(BroadcastId id);

	/**
	 * Ends a broadcast for good; chunks that are under way are not called back.
	 * @param id which
	 * @return {@code false} when it had ended already
	 */
	boolean stop(BroadcastId id);

	/**
	 * Finds how far a broadcast has come.
	 * @param id which
	 * @return empty when there was none of this name for 400 days
	 */
	Optional<BroadcastProgress> progress(BroadcastId id);

}
