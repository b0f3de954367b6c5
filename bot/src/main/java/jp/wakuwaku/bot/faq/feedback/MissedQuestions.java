package jp.wakuwaku.bot.faq.feedback;

import java.time.Instant;
import java.util.List;

/**
 * The questions to which nothing was found, masked, without anybody's id, each for as
 * long as the office decided.
 */
public interface MissedQuestions {

	/**
	 * Returns the questions by likeness.
	 * @return those asked most often first
	 */
	List<MissedGroup> groups();

	/**
	 * Counts the questions, which takes less than to compare them.
	 * @param since from when on
	 * @return how many
	 */
	long count(Instant since);

}
