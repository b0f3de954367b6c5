package jp.wakuwaku.bot.faq;

/** What residents are answered from. Whoever keeps the content says when it changes. */
public interface LiveFaq {

	/**
	 * Makes content searchable and answers from it from then on. Until then, and when
	 * this fails, the content of before answers; nobody who asks meanwhile waits.
	 * @param content the whole content
	 * @throws RuntimeException if it cannot be made searchable
	 */
	void switchTo(FaqContent content);

	/**
	 * Says whether something else is published than what answers, so that residents whose
	 * question finds nothing are not told that there is nothing.
	 * @param behind whether it is so from now on
	 */
	void markBehind(boolean behind);

}
