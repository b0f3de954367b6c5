package jp.wakuwaku.bot.announcements;

import java.time.Duration;
import java.util.Optional;

import jp.wakuwaku.bot.line.ChatId;

/**
 * Which talk is whose of the staff, so that test messages come there. Staff prove it by
 * typing {@code 職員連携} and a code that the console shows them into that talk.
 */
public interface StaffLinks {

	Duration CODE_IS_GOOD_FOR = Duration.ofMinutes(10);

	/**
	 * Makes a code that is good once and for ten minutes.
	 * @param account who of the staff
	 * @return eight digits
	 */
	String issueCode(String account);

	/**
	 * Links the talk in which a code was typed. May be repeated.
	 * @param code as typed
	 * @param chat where
	 * @param origin names what the resident did, the same at every repetition
	 * @return what became of it
	 */
	Outcome link(String code, ChatId chat, String origin);

	/**
	 * Finds a talk.
	 * @param account who of the staff
	 * @return empty when none is linked
	 */
	Optional<ChatId> chatOf(String account);

	/**
	 * Sends no more test messages to somebody.
	 * @param account who of the staff
	 */
	void unlink(String account);

	/**
	 * Removes every link to a talk.
	 * @param chat that is over
	 */
	void forget(ChatId chat);

	/** What became of a code. */
	enum Outcome {

		/** Test messages come to this talk. */
		LINKED,
		/** The code was used, is too old, or was never there. */
		UNKNOWN,
		/** Too many wrong codes came from this talk within an hour. */
		TOO_MANY

	}

}
