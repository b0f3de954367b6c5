package jp.wakuwaku.bot.residents;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import jp.wakuwaku.bot.line.ChatId;

/**
 * Persons, and how they are reached. A person is kept for 400 days after the last of
 * their details was written, and at least as long as {@link #keepUntil} was told.
 */
public interface Residents {

	/**
	 * The person behind a chat, made when there is none yet.
	 * @param chat of one resident
	 * @return the same for every call, until the person is forgotten
	 * @throws IllegalArgumentException for a group or a room
	 */
	PersonId of(ChatId chat);

	/**
	 * The person behind a chat.
	 * @param chat any
	 * @return empty when nobody has registered from there, or was forgotten
	 */
	Optional<PersonId> find(ChatId chat);

	/**
	 * Makes a person without LINE, whom staff enter.
	 * @param entry names what they did: 1 to 200 Latin letters, digits, or
	 * {@code . _ : @ -}
	 * @return the same for the same entry, for seven days
	 */
	PersonId enter(String entry);

	/**
	 * The person who was entered.
	 * @param entry as above
	 * @return empty when there was no such entry, or the person was forgotten
	 */
	Optional<PersonId> entered(String entry);

	/**
	 * Tells whether there is this person.
	 * @param person any
	 * @return {@code false} when forgotten or never there
	 */
	boolean isKnown(PersonId person);

	/**
	 * Goes through all persons, of whom some may have ended.
	 * @param action what to do about each; once or more often for whoever is there all
	 * the time
	 */
	void forEach(Consumer<PersonId> action);

	/**
	 * When the person was made.
	 * @param person any
	 * @return empty when forgotten or never there
	 */
	Optional<Instant> since(PersonId person);

	/**
	 * Where the person may be written to.
	 * @param person any
	 * @return empty for persons without LINE, for those who left, and for those forgotten
	 */
	Optional<ChatId> chatOf(PersonId person);

	/**
	 * Whether the person may be written to, which takes less than to find where.
	 * @param person any
	 * @return whether there is a {@link #chatOf chat}
	 */
	default boolean isReachable(PersonId person) {
		return reachable(List.of(person)).contains(person);
	}

	/**
	 * Those of several who may be written to.
	 * @param persons any
	 * @return some of them
	 */
	Set<PersonId> reachable(Collection<PersonId> persons);

	/**
	 * Sends no more to whoever blocked the bot. All else is kept.
	 * @param chat that was left
	 * @param at when; an older leave than the last return changes nothing
	 */
	void leave(ChatId chat, Instant at);

	/**
	 * Tells whether the person left and has not agreed to be written to since.
	 * @param person any
	 * @return {@code false} for persons without LINE
	 */
	boolean hasLeft(PersonId person);

	/**
	 * Writes to the person again, who has been asked and agreed.
	 * @param person who came back
	 * @param at when they agreed
	 */
	void comeBack(PersonId person, Instant at);

	/**
	 * Keeps the person, without any details, at least until then.
	 * @param person who has, for example, a place
	 * @param until the last moment at which they are needed
	 * @return {@code false} when there is no such person
	 */
	boolean keepUntil(PersonId person, Instant until);

}
