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

}
