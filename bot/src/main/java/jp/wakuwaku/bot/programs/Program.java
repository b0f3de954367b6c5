package jp.wakuwaku.bot.programs;

import java.util.List;

/** Something that residents register for. */
public sealed interface Program permits Seminar, Consultation {

	/**
	 * Its lasting name.
	 * @return the id
	 */
	ProgramId id();

	/**
	 * What residents read about it.
	 * @return the facts
	 */
	Facts facts();

	/**
	 * What is asked of whoever registers.
	 * @return the form
	 */
	Form form();

	/**
	 * How many sessions or slots of it one person may have at a time.
	 * @return at least 1
	 */
	int perPerson();

	/**
	 * When those who are booked are reminded.
	 * @return in any order; none when nobody is
	 */
	List<ReminderRule> reminders();

	/**
	 * Whether residents are not to know of it yet.
	 * @return true for a seminar that has no session but drafts
	 */
	boolean isDraft();

	/**
	 * Whether that somebody takes part is nobody else's business: then what may show on a
	 * locked phone names neither the program nor its topic.
	 * @return true for every consultation
	 */
	boolean isNeutral();

}
