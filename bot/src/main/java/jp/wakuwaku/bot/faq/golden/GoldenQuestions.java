package jp.wakuwaku.bot.faq.golden;

import java.util.Collection;
import java.util.List;

/**
 * The questions whose answers must not get worse. Methods throw
 * {@link org.springframework.dao.DataAccessException} when Redis does not answer; all may
 * be repeated.
 */
public interface GoldenQuestions {

	/** So many are checked before each publication. */
	int MOST = 2_000;

	/**
	 * Lists them.
	 * @return by their text
	 */
	List<GoldenQuestion> all();

	/**
	 * Adds questions; one of the same text is replaced.
	 * @param questions what to add
	 * @return {@code false} when there would be more than {@link #MOST}; then none is
	 * added
	 */
	boolean put(Collection<GoldenQuestion> questions);

	/**
	 * Puts the questions there with which a new installation begins: once for ever, and
	 * not where there are any.
	 * @param questions up to {@link #MOST}
	 */
	void seed(Collection<GoldenQuestion> questions);

	/**
	 * Removes a question.
	 * @param text of the question; nothing happens without it
	 */
	void remove(String text);

}
