package jp.wakuwaku.bot.platform.due;

import java.time.Instant;
import java.util.Optional;

/** What is to be done at a time, by kind and id. Shared by all instances. */
public interface DueItems {

	/**
	 * Has something be done at a time, instead of at any time said before; also while it
	 * is being done, which then does not end it.
	 * @param kind of a {@link DueHandler}
	 * @param id names it among its kind; opaque, never a person's
	 * @param at when; what is past is due at once
	 */
	void schedule(String kind, String id, Instant at);

	/**
	 * Has something be done at a time unless it is there already.
	 * @param kind of a {@link DueHandler}
	 * @param id names it among its kind
	 * @param at when
	 * @return whether it was not there
	 */
	boolean scheduleIfAbsent(String kind, String id, Instant at);

	/**
	 * Has something not be done. What is being done just now goes on, and does not come
	 * again.
	 * @param kind of a {@link DueHandler}
	 * @param id names it among its kind
	 * @return whether it was there
	 */
	boolean cancel(String kind, String id);

	/**
	 * When something is due.
	 * @param kind of a {@link DueHandler}
	 * @param id names it among its kind
	 * @return a time in the past while it is being done; empty when it is done, or was
	 * never scheduled
	 */
	Optional<Instant> dueAt(String kind, String id);

}
